package vn.dondoc.web.notifications;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kernel.Slice;
import vn.dondoc.notification.Inbox;
import vn.dondoc.notification.NewsKind;
import vn.dondoc.notification.NotificationGroup;
import vn.dondoc.web.frame.Asked;
import vn.dondoc.web.frame.CurrentLanguage;
import vn.dondoc.web.frame.Notices;
import vn.dondoc.web.frame.Paging;
import vn.dondoc.web.list.Leading;

/** What the account was told, task by task, the newest first; opening a task marks what was told about it as read. */
@Named
@RequestScoped
public class NotificationsPage {
    private static final int SIZE = 25;

    @EJB
    Inbox inbox;

    @Inject
    CurrentLanguage language;

    @Inject
    Asked asked;

    @Inject
    Notices notices;

    private List<NotificationGroup> groups = List.of();
    private Paging paging = new Paging(1, SIZE, 0);

    @PostConstruct
    void load() {
        Paging wanted = Paging.of(asked, SIZE);
        Slice<NotificationGroup> slice = inbox.groups(
                isUnreadOnly(), getKind(), wanted.offset(), SIZE, language.get().locale());
        Long total = slice.total();
        groups = slice.items();
        paging = wanted.withTotal(total == null ? 0 : total);
    }

    /** Marks what was told about it as read and goes to it. */
    public void open(UUID group, String address) {
        inbox.readGroup(group);
        Leading.toPage(address);
    }

    public String readAll() {
        inbox.readAll();
        notices.done("notification.allRead");
        return "/notifications.xhtml?faces-redirect=true";
    }

    public List<NotificationGroup> getGroups() {
        return groups;
    }

    public Paging getPaging() {
        return paging;
    }

    public boolean isUnreadOnly() {
        return asked.flag("unread");
    }

    public boolean isUnreadOfEveryKind() {
        return isUnreadOnly() && getKind() == null;
    }

    /** The kind asked for; null for every kind. */
    public @Nullable NewsKind getKind() {
        return asked.choice(NewsKind.class, "kind").orElse(null);
    }

    public NewsKind[] getKinds() {
        return NewsKind.values();
    }
}
