package vn.dondoc.web.mail;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.notification.delivery.OverseeingDelivery;
import vn.dondoc.notification.delivery.ReadingMessages;
import vn.dondoc.web.frame.Asked;
import vn.dondoc.web.frame.Notices;

/** One message with its tries, and what the administrator does about it. */
@Named
@RequestScoped
public class SentMessagePage {
    @EJB
    ReadingMessages reading;

    @EJB
    OverseeingDelivery overseeing;

    @Inject
    Asked asked;

    @Inject
    Notices notices;

    private ReadingMessages.@Nullable Whole whole;

    @PostConstruct
    void load() {
        whole = reading.whole(id());
    }

    /** Called before the page is drawn, so that an unknown id becomes the right error page. */
    public void open() {}

    public String again() {
        overseeing.again(id());
        return done("mail.again.done");
    }

    public String bounced() {
        overseeing.bounced(id());
        return done("mail.bounced.done");
    }

    public String reachable() {
        overseeing.reachable(id());
        return done("mail.reachable.done");
    }

    private String done(String key) {
        notices.done(key);
        return "/mail/message.xhtml?faces-redirect=true&id=" + id();
    }

    private UUID id() {
        return asked.id("id");
    }

    public ReadingMessages.@Nullable Whole getWhole() {
        return whole;
    }
}
