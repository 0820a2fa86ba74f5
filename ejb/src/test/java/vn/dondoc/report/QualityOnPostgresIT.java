package vn.dondoc.report;

import org.junit.jupiter.api.Nested;
import vn.dondoc.entry.SeeingReadersTest;
import vn.dondoc.task.ClarityTest;
import vn.dondoc.testing.OnPostgres;

/** The same reports on how work is given and followed, on PostgreSQL. */
class QualityOnPostgresIT extends OnPostgres {
    @Nested
    class Clear extends ClarityTest {}

    @Nested
    class Counted extends CountingClarityTest {}

    @Nested
    class Officers extends TimingOfficersTest {}

    @Nested
    class Use extends AppraisingUseTest {}

    @Nested
    class Readers extends SeeingReadersTest {}
}
