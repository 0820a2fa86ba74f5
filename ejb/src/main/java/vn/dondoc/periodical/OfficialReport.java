package vn.dondoc.periodical;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kernel.Ids;

/** Báo cáo: a report as it was made. Only its PDF comes later, printed from its Word file. */
@Entity
@Table(name = "official_report")
public class OfficialReport {
    @Id
    private UUID id = Ids.next();

    @Embedded
    private ReportPlan plan;

    private String fingerprint;

    @Embedded
    private Classes sum;

    @Embedded
    @AttributeOverride(name = "doneOnTime", column = @Column(name = "before_done_on_time"))
    @AttributeOverride(name = "doneLate", column = @Column(name = "before_done_late"))
    @AttributeOverride(name = "openInTime", column = @Column(name = "before_open_in_time"))
    @AttributeOverride(name = "openOverdue", column = @Column(name = "before_open_overdue"))
    private Classes before;

    /** One paragraph a line. */
    private String narrative;

    private String formula;

    @Column(name = "made_by")
    private UUID madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "word_file")
    private @Nullable UUID wordFile;

    @Column(name = "excel_file")
    private @Nullable UUID excelFile;

    @Column(name = "pdf_file")
    private @Nullable UUID pdfFile;

    @Version
    private long version;

    @SuppressWarnings("NullAway")
    protected OfficialReport() {}

    @SuppressWarnings("NullAway") // the files follow
    OfficialReport(Frozen frozen, List<String> narrative, UUID by, Instant at) {
        this.plan = frozen.plan();
        this.fingerprint = frozen.fingerprint();
        this.sum = frozen.sum();
        this.before = frozen.before();
        this.narrative = String.join("\n", narrative);
        this.formula = frozen.formula();
        this.madeBy = by;
        this.madeAt = at;
    }

    void keep(UUID word, UUID excel) {
        wordFile = word;
        excelFile = excel;
    }

    void printed(UUID pdf) {
        pdfFile = pdf;
    }

    UUID id() {
        return id;
    }

    ReportPlan plan() {
        return plan;
    }

    String fingerprint() {
        return fingerprint;
    }

    Classes sum() {
        return sum;
    }

    Classes before() {
        return before;
    }

    List<String> narrative() {
        return narrative.lines().toList();
    }

    String formula() {
        return formula;
    }

    UUID madeBy() {
        return madeBy;
    }

    Instant madeAt() {
        return madeAt;
    }

    @Nullable
    UUID file(ReportFormat format) {
        return switch (format) {
            case WORD -> wordFile;
            case EXCEL -> excelFile;
            case PDF -> pdfFile;
        };
    }
}
