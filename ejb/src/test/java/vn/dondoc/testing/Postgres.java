package vn.dondoc.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;

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
        return TestDatabase.on("postgres", server.getPostgresDatabase());
    }
}
