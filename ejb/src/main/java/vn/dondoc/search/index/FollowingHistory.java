package vn.dondoc.search.index;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import vn.dondoc.search.index.ReadingHistory.Change;

/**
 * Keeps the index behind the history by a second at most. What was read is written first and noted as read afterwards: after a
 * kill the same is written once more. A transaction may commit later than one whose entries have greater ids, so the last
 * seconds are read again and again, and the last minutes now and then; what was written lately is not written again.
 */
@ApplicationScoped
public class FollowingHistory {
    private static final long LAST_SECONDS = TimeUnit.SECONDS.toMillis(10);
    private static final long LAST_MINUTES = TimeUnit.MINUTES.toMillis(3);
    private static final int AT_ONCE = 1000;
    private static final int MOST_ROUNDS = 20;
    private static final int REMEMBERED = 50_000;

    @Inject
    ReadingHistory history;

    @Inject
    IndexPortions portions;

    @Inject
    FollowingFiles files;

    @Inject
    Clock clock;

    /** False until the first look back after a start. */
    private boolean started = false;

    /** True while there is more than one call writes: looking back has to wait, or it would never come to the end. */
    private boolean behind = false;

    /** Entries that are in the index, of the last minutes. */
    private final LinkedHashSet<UUID> written = new LinkedHashSet<>();

    /**
     * Writes what is new.
     *
     * @param thorough true to look through the last minutes once more
     * @return true when there may be more
     */
    public boolean follow(boolean thorough) {
        UUID reached = history.place();
        UUID from = behind ? reached : lookBack(reached, thorough ? LAST_MINUTES : LAST_SECONDS);
        boolean more = true;
        for (int round = 0; round < MOST_ROUNDS && more; round++) {
            List<Change> changes = history.behind(from, AT_ONCE);
            more = changes.size() == AT_ONCE;
            if (!changes.isEmpty()) {
                write(changes.stream()
                        .filter(change -> !written.contains(change.id()))
                        .toList());
                from = changes.get(changes.size() - 1).id();
                if (from.compareTo(reached) > 0) {
                    history.reached(from);
                    reached = from;
                }
            }
        }
        behind = more;
        files.follow();
        return more;
    }

    /** Only what was written within that time may still be committing; after a start, whatever was last is looked at once more. */
    private UUID lookBack(UUID reached, long millis) {
        UUID back = started ? atTime(clock.millis() - millis) : atTime(timeOf(reached) - LAST_MINUTES);
        started = true;
        return back.compareTo(reached) < 0 ? back : reached;
    }

    private void write(List<Change> changes) {
        Set<UUID> directives = subjects(changes, HitKind.DIRECTIVE);
        Set<UUID> tasks = subjects(changes, HitKind.TASK);
        Set<UUID> letters = subjects(changes, HitKind.LETTER);
        if (!tasks.isEmpty()) {
            directives.addAll(history.directivesOf(tasks));
            letters.addAll(history.answeredLettersOf(tasks));
        }
        Set<UUID> corrected = subjects(changes, HitKind.DIRECTIVE);
        if (!corrected.isEmpty()) {
            tasks.addAll(history.tasksOf(corrected));
        }
        portions.write(HitKind.DIRECTIVE, directives);
        portions.write(HitKind.TASK, tasks);
        portions.write(HitKind.LETTER, letters);
        portions.write(HitKind.REPORT, subjects(changes, HitKind.REPORT));
        changes.forEach(change -> written.add(change.id()));
        while (written.size() > REMEMBERED) {
            written.remove(written.iterator().next());
        }
    }

    private static Set<UUID> subjects(List<Change> changes, HitKind kind) {
        Set<UUID> subjects = new LinkedHashSet<>();
        changes.stream()
                .filter(change -> change.kind() == kind)
                .map(Change::subject)
                .forEach(subjects::add);
        return subjects;
    }

    /** The least id that can have been made at that time; ids begin with their milliseconds. */
    private static UUID atTime(long millis) {
        return new UUID(Math.max(0, millis) << 16, 0);
    }

    private static long timeOf(UUID id) {
        return id.getMostSignificantBits() >>> 16;
    }
}
