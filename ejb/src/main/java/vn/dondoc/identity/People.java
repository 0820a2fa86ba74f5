package vn.dondoc.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The picture of all accounts that every feature asks; it holds what is committed. It is drawn anew at once after a
 * change here, and at the latest a minute after a change elsewhere; then one caller draws and the others go on with
 * what is known.
 */
@ApplicationScoped
public class People {
    private static final Duration FRESH = Duration.ofSeconds(60);

    @Inject
    PeopleSheet sheet;

    @Inject
    Clock clock;

    private final AtomicLong change = new AtomicLong();
    private final ReentrantLock drawing = new ReentrantLock();
    private volatile @Nullable Picture picture;

    /** All accounts as of now. */
    public PeopleDirectory directory() {
        Picture known = picture;
        if (known == null || known.change() != change.get()) {
            return current();
        }
        if (!clock.instant().isBefore(known.drawnAt().plus(FRESH)) && drawing.tryLock()) {
            try {
                return draw();
            } finally {
                drawing.unlock();
            }
        }
        return known.directory();
    }

    public Optional<Person> byId(@Nullable UUID id) {
        return directory().byId(id);
    }

    /** Case does not matter. */
    public Optional<Person> byUsername(@Nullable String username) {
        return directory().byUsername(username);
    }

    /** The active people of the unit in that role; null as role means any. */
    public List<Person> of(UUID unit, @Nullable Role role) {
        return directory().of(Set.of(unit), role);
    }

    private PeopleDirectory current() {
        drawing.lock();
        try {
            Picture known = picture;
            return known != null && known.change() == change.get() ? known.directory() : draw();
        } finally {
            drawing.unlock();
        }
    }

    private PeopleDirectory draw() {
        long asOf = change.get();
        Instant now = clock.instant();
        PeopleDirectory drawn = new PeopleDirectory(sheet.draw());
        picture = new Picture(drawn, asOf, now);
        return drawn;
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) AccountsChanged changed) {
        change.incrementAndGet();
    }

    private record Picture(PeopleDirectory directory, long change, Instant drawnAt) {}
}
