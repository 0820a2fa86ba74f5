package vn.dondoc.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.dondoc.kernel.Ids;
import vn.dondoc.periodical.ReportKind;

/** That somebody released a publication. The last release of a period is the one that holds. Written once. */
@Entity
@Table(name = "publication_release")
public class PublicationRelease {
    @Id
    @Column(updatable = false)
    private UUID id = Ids.next();

    @Column(name = "publication_id", updatable = false)
    private UUID publicationId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ReportKind kind;

    @Column(updatable = false)
    private String period;

    @Column(name = "released_by", updatable = false)
    private UUID releasedBy;

    @Column(name = "released_at", updatable = false)
    private Instant releasedAt;

    @SuppressWarnings("NullAway")
    protected PublicationRelease() {}

    PublicationRelease(Publication publication, UUID by, Instant at) {
        this.publicationId = publication.id();
        this.kind = publication.kind();
        this.period = publication.period();
        this.releasedBy = by;
        this.releasedAt = at;
    }

    UUID releasedBy() {
        return releasedBy;
    }

    Instant releasedAt() {
        return releasedAt;
    }
}
