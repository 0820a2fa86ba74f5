package vn.dondoc.notification.delivery;

import vn.dondoc.notification.setting.NotificationSettings;

/** By what a message leaves; each has a text {@code delivery.channel.NAME}. */
public enum ChannelKind {
    MAIL,
    /** Text messages (SMS, Zalo) through a gateway. */
    GATEWAY;

    /** Whether the person wants to be told by it. */
    boolean isWantedBy(NotificationSettings settings) {
        return this == MAIL ? settings.mail() : settings.phone();
    }

    /** Key of the text that users see. */
    public String label() {
        return "delivery.channel." + name();
    }
}
