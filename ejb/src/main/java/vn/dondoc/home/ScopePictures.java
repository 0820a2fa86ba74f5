package vn.dondoc.home;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.identity.Actor;
import vn.dondoc.identity.Right;
import vn.dondoc.kernel.Recent;
import vn.dondoc.report.Tally;
import vn.dondoc.task.TaskRow;

/**
 * Remembers what is the same for all who see the same tasks: the leaders and the Office share one picture, each unit has one;
 * and the screens of those who looked last.
 */
@ApplicationScoped
class ScopePictures {
    private static final int MOST = 500;

    private final Recent<Scope, Picture> pictures = new Recent<>(MOST);
    private final Recent<UUID, Own> screens = new Recent<>(MOST);

    /** A whole screen, and what it was drawn from. */
    private record Own(HomeStamp stamp, HomeReading.Drawn screen) {}

    /** Which tasks somebody sees. */
    record Scope(boolean everything, Set<UUID> units) {
        static Scope of(Actor actor) {
            boolean all = actor.may(Right.READ_ALL);
            return new Scope(all, all || !actor.may(Right.READ_OWN_UNIT) ? Set.of() : actor.scope());
        }
    }

    /**
     * @param mark of the history when it was drawn
     * @param imports likewise
     * @param today the day that it shows
     * @param freshUntil when it looks different although nothing happens
     */
    record Picture(
            long mark,
            long imports,
            LocalDate today,
            Instant freshUntil,
            Tally now,
            Tally yesterday,
            List<TaskRow> longestOverdue,
            List<TaskRow> dueSoon) {
        boolean holds(HomeStamp stamp, Instant at) {
            return mark == stamp.mark() && at.isBefore(freshUntil);
        }
    }

    @Nullable
    Picture find(Scope scope) {
        return pictures.find(scope);
    }

    void keep(Scope scope, Picture picture) {
        pictures.keep(scope, picture);
    }

    /** The screen that was drawn from an equal stamp and still looks like that; null when there is none. */
    HomeReading.@Nullable Drawn find(HomeStamp stamp, Instant at) {
        Own own = screens.find(stamp.reader().accountId());
        return own != null
                        && own.stamp().equals(stamp)
                        && at.isBefore(own.screen().freshUntil())
                ? own.screen()
                : null;
    }

    void keep(HomeStamp stamp, HomeReading.Drawn screen) {
        screens.keep(stamp.reader().accountId(), new Own(stamp, screen));
    }
}
