package vn.dondoc.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import vn.dondoc.attachment.AttachmentView;
import vn.dondoc.kernel.Ids;
import vn.dondoc.periodical.ReportKind;
import vn.dondoc.periodical.ReportRow;

/** Results of a period, ready for the public: two files and what was allowed to stand in them. Written once. */
@Entity
@Table(name = "publication")
public class Publication {
    @Id
    @Column(updatable = false)
    private UUID id = Ids.next();

    @Column(name = "report_id", updatable = false)
    private UUID reportId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ReportKind kind;

    @Column(updatable = false)
    private String period;

    @Embedded
    private PublicationPolicy policy;

    @Column(name = "page_file", updatable = false)
    private UUID pageFile;

    @Column(name = "page_sha256", updatable = false)
    private String pageSha256;

    @Column(name = "data_file", updatable = false)
    private UUID dataFile;

    @Column(name = "data_sha256", updatable = false)
    private String dataSha256;

    @Column(name = "prepared_by", updatable = false)
    private UUID preparedBy;

    @Column(name = "prepared_at", updatable = false)
    private Instant preparedAt;

    @SuppressWarnings("NullAway")
    protected Publication() {}

    @SuppressWarnings("NullAway") // the files follow
    Publication(ReportRow report, PublicationPolicy policy, UUID by, Instant at) {
        this.reportId = report.id();
        this.kind = report.plan().kind();
        this.period = Objects.requireNonNull(report.plan().period());
        this.policy = policy;
        this.preparedBy = by;
        this.preparedAt = at;
    }

    /** Its files, before it is written. */
    void keep(AttachmentView page, AttachmentView data) {
        pageFile = page.id();
        pageSha256 = page.sha256();
        dataFile = data.id();
        dataSha256 = data.sha256();
    }

    UUID id() {
        return id;
    }

    UUID reportId() {
        return reportId;
    }

    ReportKind kind() {
        return kind;
    }

    String period() {
        return period;
    }

    PublicationPolicy policy() {
        return policy;
    }

    UUID file(PublicationFormat format) {
        return format == PublicationFormat.HTML ? pageFile : dataFile;
    }

    String sha256(PublicationFormat format) {
        return format == PublicationFormat.HTML ? pageSha256 : dataSha256;
    }

    UUID preparedBy() {
        return preparedBy;
    }

    Instant preparedAt() {
        return preparedAt;
    }
}
