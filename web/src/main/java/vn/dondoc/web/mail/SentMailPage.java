package vn.dondoc.web.mail;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.TypedDate;
import vn.dondoc.identity.CurrentActor;
import vn.dondoc.identity.People;
import vn.dondoc.identity.Person;
import vn.dondoc.kernel.NotFound;
import vn.dondoc.kernel.Slice;
import vn.dondoc.kernel.Zones;
import vn.dondoc.notification.delivery.ChannelKind;
import vn.dondoc.notification.delivery.Delivery;
import vn.dondoc.notification.delivery.MessageFilter;
import vn.dondoc.notification.delivery.MessageRow;
import vn.dondoc.notification.delivery.MessageState;
import vn.dondoc.notification.delivery.OverseeingDelivery;
import vn.dondoc.notification.delivery.ReadingMessages;
import vn.dondoc.notification.delivery.TryingChannels;
import vn.dondoc.web.frame.Asked;
import vn.dondoc.web.frame.CurrentLanguage;
import vn.dondoc.web.frame.Notices;

/** Which messages were sent to whom, how sending stands, and a message to try it. */
@Named
@RequestScoped
public class SentMailPage {
    private static final int SIZE = 50;

    @EJB
    ReadingMessages reading;

    @EJB
    OverseeingDelivery overseeing;

    @EJB
    TryingChannels trying;

    @Inject
    CurrentActor current;

    @Inject
    People people;

    @Inject
    CurrentLanguage language;

    @Inject
    Asked asked;

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    private Slice<MessageRow> slice = new Slice<>(List.of(), null, null);
    private OverseeingDelivery.@Nullable Standing standing;
    private ChannelKind channel = ChannelKind.MAIL;
    private @Nullable String address;
    private @Nullable Delivery tried;

    @PostConstruct
    void load() {
        MessageFilter filter = new MessageFilter(asked.text("who").orElse(null), getState(), getDay());
        slice = page(filter, asked.text("cursor").orElse(null));
        address = people.byId(current.get().accountId()).map(Person::email).orElse(null);
    }

    /** A position that is none is as if it were not there. */
    private Slice<MessageRow> page(MessageFilter filter, @Nullable String cursor) {
        try {
            return reading.page(filter, cursor, SIZE);
        } catch (NotFound noPosition) {
            return reading.page(filter, null, SIZE);
        }
    }

    public String allAgain() {
        notices.done("mail.allAgain.done", overseeing.allAgain());
        return "/mail/list.xhtml?faces-redirect=true";
    }

    /** Stays on the page to show the answer. */
    public @Nullable String send() {
        tried = trying.send(channel, address, language.get().locale());
        standing = null;
        return null;
    }

    public Slice<MessageRow> getSlice() {
        return slice;
    }

    public OverseeingDelivery.Standing getStanding() {
        OverseeingDelivery.Standing known = standing;
        if (known == null) {
            known = overseeing.standing();
            standing = known;
        }
        return known;
    }

    /** What came of the message just sent to try; null when none was. */
    public @Nullable Delivery getTried() {
        return tried;
    }

    public MessageState[] getStates() {
        return MessageState.values();
    }

    public @Nullable MessageState getState() {
        return asked.choice(MessageState.class, "state").orElse(null);
    }

    public String getWho() {
        return asked.text("who").orElse("");
    }

    public @Nullable LocalDate getDay() {
        return asked.text("day")
                .flatMap(text -> TypedDate.read(text, Zones.today(clock), TypedDate.Leaning.BACK))
                .orElse(null);
    }

    public ChannelKind[] getChannels() {
        return ChannelKind.values();
    }

    public ChannelKind getChannel() {
        return channel;
    }

    public void setChannel(ChannelKind chosen) {
        channel = chosen;
    }

    public @Nullable String getAddress() {
        return address;
    }

    public void setAddress(@Nullable String typed) {
        address = typed;
    }
}
