package vn.dondoc.offline;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dondoc.identity.Actor;
import vn.dondoc.identity.CurrentActor;
import vn.dondoc.identity.Requires;
import vn.dondoc.identity.Right;
import vn.dondoc.kernel.Ids;
import vn.dondoc.offline.HistoryPages.Counted;
import vn.dondoc.offline.HistoryPages.Entry;
import vn.dondoc.offline.Place.Following;
import vn.dondoc.offline.Place.Walking;
import vn.dondoc.organisation.Units;
import vn.dondoc.task.TaskReading;
import vn.dondoc.task.TaskRow;

/**
 * Tells a client what has changed since it last asked. It first walks through all tasks that it may see, then follows the
 * history. What was committed late, below the place that it has reached, shows in the number of entries there, and is then given
 * with everything behind it once more. Whoever's rights changed walks again, through what he could see before, too.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@Requires({Right.READ_ALL, Right.READ_OWN_UNIT, Right.OWN_ACCOUNT})
public class FollowingTasks {
    private static final UUID START = new UUID(0, 0);
    private static final int ENTRIES = 1000;
    private static final int ROUNDS = 10;

    @Inject
    CurrentActor current;

    @Inject
    HistoryPages history;

    @Inject
    TaskReading reading;

    @Inject
    Units units;

    /**
     * The next changes.
     *
     * @param since the {@code next} of the answer before; null to begin
     * @param size tasks of an answer; a corrected directive with more tasks than that comes whole
     */
    public Changes since(@Nullable String since, int size) {
        Actor reader = current.get();
        if (since == null) {
            return walk(new Walking(START, Ids.settled(), Rights.of(reader), null), reader, size);
        }
        Place place = Place.parse(since);
        if (!place.rights().hold(reader)) {
            return withOtherRights(place, reader, size);
        }
        return place instanceof Walking walking ? walk(walking, reader, size) : follow((Following) place, reader, size);
    }

    private Changes withOtherRights(Place place, Actor reader, int size) {
        Rights former = place.rights();
        boolean known =
                former.cover(unitsOf(former)) && !(place instanceof Walking walking && walking.former() != null);
        Changes begun = walk(new Walking(START, Ids.settled(), Rights.of(reader), known ? former : null), reader, size);
        return new Changes(begun.items(), begun.next(), begun.more(), !known);
    }

    private Set<UUID> unitsOf(Rights rights) {
        return rights.unit() == null ? Set.of() : units.scopeOf(rights.unit());
    }

    private Changes walk(Walking place, Actor reader, int size) {
        Rights former = place.former();
        Actor all = former == null ? reader : former.together(reader, unitsOf(former));
        List<UUID> ids = history.tasksBehind(place.after(), all, size);
        List<Change> items = changes(ids, ids::contains);
        boolean more = ids.size() == size;
        Place next = more
                ? new Walking(ids.get(size - 1), place.from(), place.rights(), former)
                : new Following(place.from(), place.from(), 0, place.rights());
        return new Changes(items, next.text(), more, false);
    }

    /** The tasks as they are now; those that cannot be seen are gone if they once could be. */
    private List<Change> changes(List<UUID> ids, Predicate<UUID> wasSeen) {
        Map<UUID, TaskRow> rows = new HashMap<>();
        for (int from = 0; from < ids.size(); from += ENTRIES) {
            reading.rows(ids.subList(from, Math.min(ids.size(), from + ENTRIES)))
                    .forEach(row -> rows.put(row.id(), row));
        }
        List<Change> changes = new ArrayList<>();
        for (UUID id : ids) {
            TaskRow row = rows.get(id);
            if (row == null && wasSeen.test(id)) {
                changes.add(Change.gone(id));
            } else if (row != null && row.leadUnit() != null) {
                changes.add(Change.of(row));
            }
        }
        return changes;
    }

    private Changes follow(Following place, Actor reader, int size) {
        UUID open = later(place.settled(), Ids.settled());
        Counted counted = place.settled().equals(place.seen())
                ? new Counted(0, 0)
                : history.count(place.settled(), open, place.seen());
        boolean late = counted.all() != place.given();
        UUID from = late ? place.settled() : place.seen();
        Stretch stretch = new Stretch(from, open, late ? 0 : counted.behindMiddle());
        List<Change> items = List.of();
        for (int round = 0; round < ROUNDS && items.isEmpty() && stretch.more; round++) {
            items = goOn(stretch, reader, size);
        }
        UUID settled = stretch.end.compareTo(open) < 0 ? stretch.end : open;
        Following next =
                new Following(settled, stretch.end, stretch.end.equals(settled) ? 0 : stretch.given, place.rights());
        return new Changes(items, next.text(), stretch.more, false);
    }

    private static UUID later(UUID a, UUID b) {
        return a.compareTo(b) > 0 ? a : b;
    }

    /** How far this answer has got in the history. */
    private static final class Stretch {
        private final UUID open;
        private UUID end;
        private long given;
        private boolean more = true;

        private Stretch(UUID from, UUID open, long given) {
            this.open = open;
            this.end = from;
            this.given = given;
        }

        private void take(Entry entry) {
            end = entry.id();
            given += entry.id().compareTo(open) > 0 ? 1 : 0;
        }
    }

    private List<Change> goOn(Stretch stretch, Actor reader, int size) {
        HistoryPages.Batch batch = history.behind(stretch.end, ENTRIES);
        List<Entry> entries = batch.entries();
        stretch.more = batch.more();
        if (entries.isEmpty()) {
            return List.of();
        }
        Set<UUID> moved = history.movedFrom(
                reader, stretch.end, entries.get(entries.size() - 1).id());
        List<UUID> touched = entries.stream()
                .flatMap(entry -> entry.tasks().stream())
                .distinct()
                .toList();
        Map<UUID, Change> known =
                changes(touched, moved::contains).stream().collect(Collectors.toMap(Change::id, Function.identity()));
        return take(entries, known, stretch, size);
    }

    /** Entry by entry, until the answer is full. */
    private static List<Change> take(List<Entry> entries, Map<UUID, Change> known, Stretch stretch, int size) {
        Map<UUID, Change> given = new LinkedHashMap<>();
        for (Entry entry : entries) {
            long fresh = entry.tasks().stream()
                    .filter(task -> known.containsKey(task) && !given.containsKey(task))
                    .count();
            if (!given.isEmpty() && given.size() + fresh > size) {
                stretch.more = true;
                break;
            }
            for (UUID task : entry.tasks()) {
                Change change = known.get(task);
                if (change != null) {
                    given.put(task, change);
                }
            }
            stretch.take(entry);
        }
        return List.copyOf(given.values());
    }
}
