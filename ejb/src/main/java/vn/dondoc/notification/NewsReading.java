package vn.dondoc.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** How far the history has been read for tellings; the one row of its table, locked while somebody reads on. */
@Entity
@Table(name = "notification_reading")
public class NewsReading {
    static final int ONLY = 1;

    @Id
    private int id = ONLY;

    @Column(name = "read_to")
    private Instant readTo;

    @SuppressWarnings("NullAway")
    protected NewsReading() {}

    NewsReading(Instant readTo) {
        this.readTo = readTo;
    }

    void upTo(Instant instant) {
        readTo = instant.isAfter(readTo) ? instant : readTo;
    }

    Instant readTo() {
        return readTo;
    }

    int id() {
        return id;
    }
}
