package vn.dondoc.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Locale;
import org.hibernate.Session;
import org.hibernate.engine.spi.SessionFactoryImplementor;

/** Gives each task its short code, such as NV-2026-000123. Numbers are unique; some are skipped at a restart. */
@ApplicationScoped
public class TaskCodes {
    private static final int BLOCK = 50;

    @PersistenceContext
    EntityManager em;

    private long next = 0;
    private long end = 0;

    synchronized String next(LocalDate day) {
        if (next == end) {
            next = reserve();
            end = next + BLOCK;
        }
        return String.format(Locale.ROOT, "NV-%d-%06d", day.getYear(), next++);
    }

    private long reserve() {
        String sql = em.unwrap(Session.class)
                .getSessionFactory()
                .unwrap(SessionFactoryImplementor.class)
                .getJdbcServices()
                .getDialect()
                .getSequenceSupport()
                .getSequenceNextValString("task_number_seq");
        // reads no table: what is not flushed yet may stay so
        return ((Number) em.createNativeQuery(sql)
                        .setFlushMode(FlushModeType.COMMIT)
                        .getSingleResult())
                .longValue();
    }
}
