package vn.dondoc.web.mail;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import vn.dondoc.notification.delivery.MessageState;

/** How the state of a message is marked. */
@Named
@RequestScoped
public class MessageLooks {
    /** The mark's class. */
    public String colour(MessageState state) {
        return switch (state) {
            case SENT -> "done";
            case DEAD -> "late";
            case FAILED -> "soon";
            case DROPPED -> "off";
            case WAITING, SENDING -> "waiting";
        };
    }

    /** The mark's symbol. */
    public String icon(MessageState state) {
        return switch (state) {
            case SENT -> "check";
            case DEAD, FAILED -> "warning";
            case DROPPED -> "cross";
            case WAITING, SENDING -> "hourglass";
        };
    }
}
