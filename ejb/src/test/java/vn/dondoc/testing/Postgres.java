package vn.dondoc.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.postgresql.ds.PGConnectionPoolDataSource;

/** A real PostgreSQL, started once for all tests that ask for it and gone with the process. */
public final class Postgres {
    private static EmbeddedPostgres server;

    private Postgres() {}

    public static synchronized TestDatabase database() {
        if (server == null) {
            try {
                server = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("full_page_writes", "off")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return TestDatabase.on("postgres", pool());
    }

    /** A transaction of a test does not wait for a new connection. */
    private static DataSource pool() {
        PGConnectionPoolDataSource source = new PGConnectionPoolDataSource();
        source.setURL(server.getJdbcUrl("postgres", "postgres"));
        JdbcConnectionPool pool = JdbcConnectionPool.create(source);
        pool.setMaxConnections(40);
        return pool;
    }
}
