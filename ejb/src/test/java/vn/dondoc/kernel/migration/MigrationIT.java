package vn.dondoc.kernel.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.Persistence;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.dondoc.kernel.start.StartRefused;

/** The scripts make the tables that the entities expect, on both databases, and a second start finds nothing to do. */
class MigrationIT {
    enum Kind {
        H2,
        POSTGRESQL
    }

    private static DataSource empty(Kind kind) throws Exception {
        return switch (kind) {
            case H2 -> JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "sa");
            case POSTGRESQL ->
                EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .start()
                        .getPostgresDatabase();
        };
    }

    @ParameterizedTest
    @EnumSource
    void the_first_start_makes_every_table_and_the_second_changes_nothing(Kind kind) throws Exception {
        DataSource database = empty(kind);

        assertThat(Migrations.apply(database)).isGreaterThan(5);
        assertThat(Migrations.apply(database)).isZero();
        assertThatCode(() -> Persistence.createEntityManagerFactory(
                                "dondoc",
                                Map.of(
                                        "jakarta.persistence.transactionType",
                                        "RESOURCE_LOCAL",
                                        "jakarta.persistence.nonJtaDataSource",
                                        database,
                                        "hibernate.search.backend.type",
                                        "lucene",
                                        "hibernate.search.backend.directory.type",
                                        "local-heap",
                                        "hibernate.hbm2ddl.auto",
                                        "validate"))
                        .close())
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource
    void a_database_of_something_else_is_left_alone(Kind kind) throws Exception {
        DataSource database = empty(kind);
        execute(database, "create table invoice (id integer)");

        assertThatThrownBy(() -> Migrations.apply(database)).isInstanceOf(StartRefused.class);
    }

    @ParameterizedTest
    @EnumSource
    void a_database_of_a_newer_program_is_left_alone(Kind kind) throws Exception {
        DataSource database = empty(kind);
        Migrations.apply(database);
        execute(database, """
                insert into "flyway_schema_history" ("installed_rank", "version", "description", "type", "script",
                    "checksum", "installed_by", "execution_time", "success")
                values (9999, '999', 'later', 'SQL', 'V999__later.sql', 1, 'sa', 1, true)""");

        assertThatThrownBy(() -> Migrations.apply(database)).isInstanceOf(StartRefused.class);
    }

    @Test
    void history_cannot_be_changed_or_deleted_on_postgresql() throws Exception {
        DataSource database = empty(Kind.POSTGRESQL);
        Migrations.apply(database);
        execute(database, """
                insert into directive (id, type, notation, issued, issuer, title, urgency, restricted, draft, search_text,
                    entered_by, entered_at, updated_at, version)
                values ('00000000-0000-7000-8000-000000000001', 'TB', '1/TB', '2026-01-01', 'UBND', 'x', 'NORMAL', false,
                    false, 'x', '00000000-0000-7000-8000-000000000002', now(), now(), 0);
                insert into directive_event (id, directive_id, seq, at, by_account, type, changes)
                values ('00000000-0000-7000-8000-000000000003', '00000000-0000-7000-8000-000000000001', 1, now(),
                    '00000000-0000-7000-8000-000000000002', 'ENTERED', '{}')""");

        for (String sql : new String[] {"update directive_event set seq = 2", "delete from directive_event"}) {
            assertThatThrownBy(() -> execute(database, sql)).hasMessageContaining("append-only");
        }
    }

    private static void execute(DataSource database, String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
