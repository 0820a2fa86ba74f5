package vn.dondoc.publication;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.dondoc.testing.OnPostgres;

/** The same on PostgreSQL, which refuses to change what was prepared or released. */
class PublicationsOnPostgresIT extends OnPostgres {
    @Nested
    class Publications extends PublicationsTest {
        @Test
        void nobody_changes_or_deletes_what_was_prepared_or_released() {
            what_would_be_prepared_otherwise_today_is_not_released();
            for (String table : new String[] {"publication", "publication_release"}) {
                for (String act : new String[] {"update " + table + " set period = 'x'", "delete from " + table}) {
                    assertThatThrownBy(() -> world.database()
                                    .run(() -> world.database()
                                            .entityManager()
                                            .createNativeQuery(act)
                                            .executeUpdate()))
                            .as(act)
                            .hasStackTraceContaining("append-only");
                }
            }
        }
    }
}
