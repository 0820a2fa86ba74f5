package vn.dondoc.home;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.identity.Actor;
import vn.dondoc.identity.Right;
import vn.dondoc.report.Tally;
import vn.dondoc.task.TaskRow;

/** Remembers what is the same for all who see the same tasks: the leaders and the Office share one picture, each unit has one. */
@ApplicationScoped
class ScopePictures {
    private static final int MOST = 500;

    private final Map<Scope, Picture> pictures = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Scope, Picture> eldest) {
            return size() > MOST;
        }
    };

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
        synchronized (pictures) {
            return pictures.get(scope);
        }
    }

    void keep(Scope scope, Picture picture) {
        synchronized (pictures) {
            pictures.put(scope, picture);
        }
    }
}
