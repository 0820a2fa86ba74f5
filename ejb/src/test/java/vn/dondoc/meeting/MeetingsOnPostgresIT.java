package vn.dondoc.meeting;

import org.junit.jupiter.api.Nested;
import vn.dondoc.testing.OnPostgres;

/** The same meetings on PostgreSQL. */
class MeetingsOnPostgresIT extends OnPostgres {
    @Nested
    class Meetings extends MeetingsTest {}
}
