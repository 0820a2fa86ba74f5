package vn.dondoc.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directive.ReferenceLists;
import vn.dondoc.exchange.ImportLine.Kind;
import vn.dondoc.identity.AccountsChanged;
import vn.dondoc.kernel.BusinessRuleViolation;
import vn.dondoc.kernel.Failure;
import vn.dondoc.kernel.FieldProblem;
import vn.dondoc.kernel.InputCheck;
import vn.dondoc.kernel.InvalidInput;
import vn.dondoc.kernel.Messages;
import vn.dondoc.kernel.encoding.LegacyEncoding;

/** Brings one batch of lines in, in the caller's transaction: looks everything up at once, then goes line by line. */
@ApplicationScoped
public class ImportBatch {
    private static final Messages MESSAGES = Messages.of(Messages.VIETNAMESE);

    @PersistenceContext
    EntityManager em;

    @Inject
    ImportIdentities identities;

    @Inject
    OrganisationRecords organisation;

    @Inject
    DirectiveRecords directives;

    @Inject
    TaskRecords tasks;

    @Inject
    ReferenceLists lists;

    ImportTally bring(List<ImportJob.Line> lines) {
        ImportTally tally = new ImportTally();
        List<ImportLine> records = new ArrayList<>();
        for (ImportJob.Line line : lines) {
            InputCheck check = new InputCheck();
            ImportLine record = ImportLine.read(line.text(), line.number(), check);
            if (record == null) {
                tally.reject(problems(line.number(), check.problems()));
            } else {
                records.add(record);
            }
        }
        ImportIdentities.Known known = identities.lookUp(records);
        records.forEach(record -> bring(record, known, tally));
        em.flush();
        em.clear();
        return tally;
    }

    private void bring(ImportLine line, ImportIdentities.Known known, ImportTally tally) {
        known.takeWarnings(); // of a line before that was refused
        try {
            Boolean changed = bring(line, known);
            if (changed == null || !line.check().isClean()) {
                tally.reject(problems(line.number(), line.check().problems()));
            } else {
                tally.accept(changed);
                LegacyEncoding encoding = line.encoding();
                if (encoding != null && changed) {
                    known.warn("", "import.converted", encoding.title());
                }
                known.takeWarnings().forEach(warning -> tally.warn(problem(line.number(), warning)));
            }
        } catch (InvalidInput e) {
            tally.reject(problems(line.number(), e.problems()));
        } catch (BusinessRuleViolation e) {
            tally.reject(List.of(new ImportReport.Problem(line.number(), e.field(), MESSAGES.text(e))));
        } catch (Failure e) {
            tally.reject(List.of(new ImportReport.Problem(line.number(), null, MESSAGES.text(e))));
        }
    }

    /** True when something is new or changed, null when the line is refused for problems noted with it. */
    private @Nullable Boolean bring(ImportLine line, ImportIdentities.Known known) {
        Kind kind = line.kind();
        String source = line.source();
        String sourceId = line.sourceId();
        if (kind == null || !line.check().isClean()) {
            return null;
        }
        ImportIdentity.Key key = new ImportIdentity.Key(source, kind, sourceId);
        ImportIdentity before = known.find(key);
        if (before != null && before.saidTheSame(line)) {
            return false;
        }
        return switch (kind) {
            case UNIT -> organisation.unit(line, key, known);
            case ACCOUNT -> organisation.account(line, key, known);
            case DIRECTIVE -> directives.bring(line, key, known);
            case TASK -> tasks.bring(line, key, known);
        };
    }

    private static List<ImportReport.Problem> problems(long line, List<FieldProblem> problems) {
        return problems.stream().map(problem -> problem(line, problem)).toList();
    }

    private static ImportReport.Problem problem(long line, FieldProblem problem) {
        return new ImportReport.Problem(
                line,
                problem.field().isEmpty() ? null : problem.field(),
                MESSAGES.text(problem.key(), problem.args().toArray()));
    }

    /** A line that the database would not take. */
    ImportTally refused(ImportJob.Line line) {
        ImportTally tally = new ImportTally();
        tally.reject(List.of(new ImportReport.Problem(line.number(), null, MESSAGES.text("import.notKept"))));
        return tally;
    }

    /** Forgets what a rolled-back transaction has left in memory. */
    void forget() {
        em.clear();
        lists.forget();
        organisation.announce(new AccountsChanged());
    }
}
