package vn.dondoc.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import vn.dondoc.exchange.ImportLine.Kind;

/** Which thing here a record of another system became, and what the record said when it was last brought in. */
@Entity
@Table(name = "import_identity")
public class ImportIdentity {
    /** The identity of a record: the system it comes from, its kind, and its id there. */
    @Embeddable
    public record Key(
            String source,
            @Enumerated(EnumType.STRING) Kind kind,
            @Column(name = "source_id") String sourceId) implements Serializable {}

    @EmbeddedId
    private Key key;

    @Column(name = "entity_id")
    private UUID entityId;

    private String digest;
    private int events;

    @Column(name = "events_digest")
    private String eventsDigest;

    @SuppressWarnings("NullAway")
    protected ImportIdentity() {}

    ImportIdentity(Key key, UUID entityId, ImportLine line) {
        this.key = key;
        this.entityId = entityId;
        said(line);
    }

    final void said(ImportLine line) {
        digest = line.digest();
        events = line.events().size();
        eventsDigest = line.eventsDigest(events);
    }

    Key key() {
        return key;
    }

    UUID entityId() {
        return entityId;
    }

    boolean saidTheSame(ImportLine line) {
        return digest.equals(line.digest());
    }

    /** True when the record still tells the history that it told before, and perhaps more of it. */
    boolean isContinuedBy(ImportLine line) {
        return line.events().size() >= events && line.eventsDigest(events).equals(eventsDigest);
    }

    int events() {
        return events;
    }
}
