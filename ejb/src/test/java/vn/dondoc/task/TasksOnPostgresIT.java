package vn.dondoc.task;

import org.junit.jupiter.api.Nested;
import vn.dondoc.exchange.ImportTest;
import vn.dondoc.export.ExportingListsTest;
import vn.dondoc.report.AroundTheDeadlineTest;
import vn.dondoc.report.CountingTest;
import vn.dondoc.report.FiguresTest;
import vn.dondoc.testing.OnPostgres;
import vn.dondoc.warning.WarningEarlyTest;

/** The same lives and lists on PostgreSQL. */
class TasksOnPostgresIT extends OnPostgres {
    @Nested
    class Scope extends ScopeAgreesWithPolicyTest {}

    @Nested
    class Life extends TaskLifeTest {}

    @Nested
    class Extensions extends ExtendingDeadlinesTest {}

    @Nested
    class Units extends SeveralUnitsTest {}

    @Nested
    class Repeating extends RepeatingTasksTest {}

    @Nested
    class Steering extends SteeringTasksTest {}

    @Nested
    class Counts extends CountingTest {}

    @Nested
    class Deadlines extends AroundTheDeadlineTest {}

    @Nested
    class Warnings extends WarningEarlyTest {
        @Override
        protected int lives() {
            return 12;
        }
    }

    @Nested
    class Numbers extends FiguresTest {}

    @Nested
    class Exports extends ExportingListsTest {}

    @Nested
    class Statements extends QueryCountTest {}

    @Nested
    class Imports extends ImportTest {}
}
