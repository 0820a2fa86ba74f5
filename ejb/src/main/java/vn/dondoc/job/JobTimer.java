package vn.dondoc.job;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import vn.dondoc.identity.OpenToAll;

/** Tidies up after background work: at the start what was interrupted, every night what nobody needs any more. */
@Singleton
@Startup
@DependsOn("Migrator")
@OpenToAll("called by the container")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class JobTimer {
    private static final Duration KEPT = Duration.ofDays(7);

    @Inject
    JobBook book;

    @Inject
    JobFiles files;

    @PostConstruct
    void begin() {
        book.failInterrupted();
    }

    @Schedule(hour = "3", minute = "53", timezone = "Asia/Ho_Chi_Minh", persistent = false)
    void tidy() {
        for (List<UUID> old = book.forget(KEPT); !old.isEmpty(); old = book.forget(KEPT)) {
            old.forEach(files::delete);
        }
    }
}
