package vn.dondoc.web.notifications;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import vn.dondoc.kernel.Slice;
import vn.dondoc.notification.Inbox;
import vn.dondoc.notification.NotificationRow;
import vn.dondoc.web.frame.Asked;
import vn.dondoc.web.frame.CurrentLanguage;
import vn.dondoc.web.frame.Notices;
import vn.dondoc.web.frame.Paging;
import vn.dondoc.web.list.Leading;

/** What the account was told, newest first; opening what it is about marks it as read. */
@Named
@RequestScoped
public class NotificationsPage {
    private static final int SIZE = 50;

    @EJB
    Inbox inbox;

    @Inject
    CurrentLanguage language;

    @Inject
    Asked asked;

    @Inject
    Notices notices;

    private List<NotificationRow> rows = List.of();
    private Paging paging = new Paging(1, SIZE, 0);

    @PostConstruct
    void load() {
        Paging wanted = Paging.of(asked, SIZE);
        Slice<NotificationRow> slice =
                inbox.page(isUnreadOnly(), wanted.offset(), SIZE, language.get().locale());
        Long total = slice.total();
        rows = slice.items();
        paging = wanted.withTotal(total == null ? 0 : total);
    }

    /** Marks as read and goes to what it is about. */
    public void open(UUID id, String address) {
        inbox.read(id);
        Leading.toPage(address);
    }

    public String readAll() {
        inbox.readAll();
        notices.done("notification.allRead");
        return "/notifications.xhtml?faces-redirect=true";
    }

    public List<NotificationRow> getRows() {
        return rows;
    }

    public Paging getPaging() {
        return paging;
    }

    public boolean isUnreadOnly() {
        return asked.flag("unread");
    }
}
