package vn.dondoc.search.saved;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** How far the history has been looked through for what is new; the one row of its table, locked while somebody looks on. */
@Entity
@Table(name = "search_noticing")
class NoticedTo {
    static final int ONLY = 1;

    @Id
    private int id = ONLY;

    @Column(name = "read_to")
    private UUID readTo;

    @SuppressWarnings("NullAway")
    protected NoticedTo() {}

    NoticedTo(UUID readTo) {
        this.readTo = readTo;
    }

    UUID readTo() {
        return readTo;
    }

    void upTo(UUID event) {
        readTo = event.compareTo(readTo) > 0 ? event : readTo;
    }
}
