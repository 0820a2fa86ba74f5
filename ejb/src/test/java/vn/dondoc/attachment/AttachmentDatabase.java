package vn.dondoc.attachment;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.hibernate.cfg.Configuration;
import vn.dondoc.attachment.reading.AttachmentText;

/** A database with the tables of this package, made by the script that makes them in the product. */
final class AttachmentDatabase {
    private final boolean postgres;
    private EmbeddedPostgres server;
    private EntityManagerFactory factory;
    private EntityManager em;

    private AttachmentDatabase(boolean postgres) {
        this.postgres = postgres;
    }

    static AttachmentDatabase h2() {
        return new AttachmentDatabase(false);
    }

    static AttachmentDatabase postgres() {
        return new AttachmentDatabase(true);
    }

    void open() {
        String url = url();
        run(url, "/db/migration/V004__attachment.sql");
        run(url, "/db/migration/V014__attachment_text.sql");
        run(url, "/db/migration/V021__papers.sql");
        factory = new Configuration()
                .addAnnotatedClass(Attachment.class)
                .addAnnotatedClass(AttachmentText.class)
                .setProperty("hibernate.connection.url", url)
                .setProperty("hibernate.jdbc.time_zone", "UTC")
                .setProperty("hibernate.type.preferred_instant_jdbc_type", "TIMESTAMP_WITH_TIMEZONE")
                .setProperty("hibernate.hbm2ddl.auto", "validate")
                .buildSessionFactory();
    }

    private String url() {
        if (!postgres) {
            return "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
        }
        try {
            server = EmbeddedPostgres.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return server.getJdbcUrl("postgres", "postgres");
    }

    private static void run(String url, String name) {
        try (InputStream script = AttachmentDatabase.class.getResourceAsStream(name);
                Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute(new String(script.readAllBytes(), StandardCharsets.UTF_8));
            statement.execute("alter table attachment add column if not exists direction_id uuid");
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    EntityManager begin() {
        em = factory.createEntityManager();
        em.getTransaction().begin();
        return em;
    }

    void rollBack() {
        em.getTransaction().rollback();
        em.close();
    }

    void close() {
        factory.close();
        if (server != null) {
            try {
                server.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
