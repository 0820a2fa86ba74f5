package vn.dondoc.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The ways out of the house that the operator has opened. */
@ApplicationScoped
class Channels {
    @Inject
    @Any
    Instance<Channel> all;

    /** The channel of that kind; empty when it is off. */
    Optional<Channel> find(ChannelKind kind) {
        return all.stream()
                .filter(channel -> channel.kind() == kind && channel.isOn())
                .findFirst();
    }

    Set<ChannelKind> on() {
        Set<ChannelKind> on = EnumSet.noneOf(ChannelKind.class);
        all.stream().filter(Channel::isOn).forEach(channel -> on.add(channel.kind()));
        return on;
    }
}
