package vn.dondoc.periodical;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kernel.Ids;

/** What a report says of one unit, under the name that it had then. */
@Entity
@Table(name = "official_report_line")
public class OfficialReportLine {
    @Id
    private UUID id = Ids.next();

    @Column(name = "report_id")
    private UUID reportId;

    @Column(name = "unit_id")
    private UUID unitId;

    @Column(name = "unit_code")
    private String unitCode;

    @Column(name = "unit_name")
    private String unitName;

    @Embedded
    private Classes classes;

    @Embedded
    private RankCounts due;

    private @Nullable BigDecimal score;
    private @Nullable Integer place;

    @SuppressWarnings("NullAway")
    protected OfficialReportLine() {}

    OfficialReportLine(UUID report, FrozenLine line) {
        this.reportId = report;
        this.unitId = line.unit();
        this.unitCode = line.code();
        this.unitName = line.name();
        this.classes = line.classes();
        this.due = line.due();
        this.score = line.score();
        this.place = line.place();
    }

    FrozenLine line() {
        return new FrozenLine(unitId, unitCode, unitName, classes, due, score, place);
    }
}
