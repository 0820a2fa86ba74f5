package vn.dondoc.search.saved;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A saved search that tells of what is new, and the last piece of news that it has seen. */
@Entity
@Table(name = "search_watch")
class Watch {
    @Id
    @Column(name = "saved_filter")
    private UUID savedFilter;

    private UUID account;

    @Column(name = "read_to")
    private UUID readTo;

    @SuppressWarnings("NullAway")
    protected Watch() {}

    Watch(UUID savedFilter, UUID account, UUID readTo) {
        this.savedFilter = savedFilter;
        this.account = account;
        this.readTo = readTo;
    }

    UUID savedFilter() {
        return savedFilter;
    }

    UUID account() {
        return account;
    }

    UUID readTo() {
        return readTo;
    }

    void upTo(UUID news) {
        readTo = news;
    }
}
