package vn.dondoc.search;

import org.junit.jupiter.api.Nested;
import vn.dondoc.testing.OnPostgres;

/** The same letters and reports found on PostgreSQL. */
class SearchingOnPostgresIT extends OnPostgres {
    @Nested
    class Papers extends SearchingPapersTest {}
}
