package vn.dondoc.search.index;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** How far the history has been read into the index: one row. Ids grow with the time at which they were made, whatever clock acts. */
@Entity
@Table(name = "search_reading")
class ReadingPlace {
    static final int ONLY = 1;

    @Id
    private int id = ONLY;

    @Column(name = "read_to")
    private UUID readTo;

    @Column(name = "read_at")
    private Instant readAt;

    @SuppressWarnings("NullAway")
    protected ReadingPlace() {}

    ReadingPlace(UUID readTo, Instant readAt) {
        this.readTo = readTo;
        this.readAt = readAt;
    }

    UUID readTo() {
        return readTo;
    }

    void upTo(UUID id, Instant at) {
        readTo = id;
        readAt = at;
    }
}
