package vn.dondoc.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kernel.Ids;
import vn.dondoc.kernel.Texts;

/** One problem of one line, kept with its run. */
@Entity
@Table(name = "import_problem")
public class ImportProblem {
    @Id
    private UUID id = Ids.next();

    @Column(name = "run_id")
    private UUID runId;

    private long line;
    private @Nullable String field;
    private String message;
    private boolean warning;

    @SuppressWarnings("NullAway")
    protected ImportProblem() {}

    ImportProblem(UUID runId, ImportReport.Problem problem, boolean warning) {
        this.runId = runId;
        this.line = problem.line();
        this.field = problem.field() == null ? null : Texts.cut(problem.field(), 200);
        this.message = Texts.cut(problem.message(), 1000);
        this.warning = warning;
    }

    ImportReport.Problem shown() {
        return new ImportReport.Problem(line, field, message);
    }

    boolean isWarning() {
        return warning;
    }
}
