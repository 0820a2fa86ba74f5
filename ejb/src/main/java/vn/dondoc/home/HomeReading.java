package vn.dondoc.home;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.home.ScopePictures.Picture;
import vn.dondoc.home.ScopePictures.Scope;
import vn.dondoc.identity.Actor;
import vn.dondoc.identity.CurrentActor;
import vn.dondoc.identity.Requires;
import vn.dondoc.identity.Right;
import vn.dondoc.identity.Role;
import vn.dondoc.kernel.Slice;
import vn.dondoc.kernel.Zones;
import vn.dondoc.report.Counting;
import vn.dondoc.report.Tally;
import vn.dondoc.task.Deciders;
import vn.dondoc.task.ExtensionRow;
import vn.dondoc.task.Page;
import vn.dondoc.task.PendingRequests;
import vn.dondoc.task.TaskFilter;
import vn.dondoc.task.TaskFlag;
import vn.dondoc.task.TaskReading;
import vn.dondoc.task.TaskRow;
import vn.dondoc.task.TaskRows;
import vn.dondoc.task.TaskSort;
import vn.dondoc.task.TaskView;
import vn.dondoc.task.Timeliness;

/** Draws the first screen of whoever asks, over the tasks that he may see. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@Requires({Right.READ_ALL, Right.READ_OWN_UNIT, Right.OWN_ACCOUNT})
public class HomeReading {
    private static final int ROWS = 5;

    @Inject
    CurrentActor current;

    @Inject
    HistoryMark history;

    @Inject
    ScopePictures pictures;

    @Inject
    Counting counting;

    @Inject
    TaskReading reading;

    @Inject
    TaskRows rows;

    @Inject
    PendingRequests requests;

    @Inject
    Deciders deciders;

    @Inject
    Clock clock;

    /**
     * The screen as it was drawn.
     *
     * @param freshUntil when it looks different although nothing is written
     */
    public record Drawn(Home home, Instant freshUntil) {}

    /** What the screen would be drawn from now. As long as it is equal to an earlier one, so is the screen. */
    public HomeStamp stamp() {
        return history.of(current.get());
    }

    /**
     * The screen.
     *
     * @param stamp taken before, by the same reader
     */
    public Drawn home(HomeStamp stamp) {
        Drawn known = pictures.find(stamp, clock.instant());
        if (known != null) {
            return known;
        }
        Drawn drawn = draw(stamp);
        pictures.keep(stamp, drawn);
        return drawn;
    }

    private Drawn draw(HomeStamp stamp) {
        Actor reader = current.get();
        Picture shared = picture(Scope.of(reader), stamp);
        Slice<TaskRow> waiting = list(TaskFilter.builder().view(TaskView.MINE));
        Slice<TaskRow> asking = asking(reader, waiting);
        Home home = new Home(
                Home.Numbers.of(shared.now(), total(waiting)),
                Home.Numbers.of(shared.yesterday(), null),
                Home.Numbers.change(shared.now(), shared.yesterday()),
                waiting.items(),
                shared.longestOverdue(),
                shared.dueSoon(),
                asked(asking.items()),
                new Home.Totals(
                        total(waiting), shared.now().openOverdue(), shared.now().dueSoon(), total(asking)),
                stamp.unread());
        Instant own = freshUntil(Stream.concat(waiting.items().stream(), asking.items().stream()));
        return new Drawn(home, own.isBefore(shared.freshUntil()) ? own : shared.freshUntil());
    }

    private static long total(Slice<TaskRow> slice) {
        Long total = slice.total();
        return total == null ? slice.items().size() : total;
    }

    private Picture picture(Scope scope, HomeStamp stamp) {
        Picture known = pictures.find(scope);
        if (known != null && known.holds(stamp, clock.instant())) {
            return known;
        }
        LocalDate today = Zones.today(clock);
        List<TaskRow> overdue = first(TaskFilter.builder().timeliness(Set.of(Timeliness.OPEN_OVERDUE)));
        List<TaskRow> soon = first(TaskFilter.builder().flags(Set.of(TaskFlag.DUE_SOON)));
        Picture drawn = new Picture(
                stamp.mark(),
                stamp.imports(),
                today,
                freshUntil(Stream.concat(overdue.stream(), soon.stream())),
                counting.committed(),
                yesterday(scope, known, stamp, today),
                overdue,
                soon);
        pictures.keep(scope, drawn);
        return drawn;
    }

    /** Whoever sees everything need not count yesterday again: only history brought in later can change it. */
    private Tally yesterday(Scope scope, @Nullable Picture known, HomeStamp stamp, LocalDate today) {
        if (known != null
                && scope.everything()
                && known.imports() == stamp.imports()
                && known.today().equals(today)) {
            return known.yesterday();
        }
        return counting.summary(null, Zones.endOf(today.minusDays(1)));
    }

    private List<TaskRow> first(TaskFilter.Builder filter) {
        return reading.page(filter.build(), new Page(TaskSort.DUE_DATE, ROWS, null, 0, false))
                .items();
    }

    /** The first rows, and how many there are; they are counted only when there are more than are shown. */
    private Slice<TaskRow> list(TaskFilter.Builder builder) {
        TaskFilter filter = builder.build();
        Slice<TaskRow> page = reading.page(filter, new Page(TaskSort.DUE_DATE, ROWS, null, 0, false));
        return page.next() == null ? page : new Slice<>(page.items(), null, reading.count(filter));
    }

    /** What waits for a leader is nothing but requests; a head of the Office who decides finds them among other things. */
    private Slice<TaskRow> asking(Actor reader, Slice<TaskRow> waiting) {
        if (reader.has(Role.LEADER) && !reader.may(Right.STEER)) {
            return waiting;
        }
        return deciders.of(reader).any()
                ? list(TaskFilter.builder().view(TaskView.MINE).flags(Set.of(TaskFlag.EXTENSION_PENDING)))
                : new Slice<>(List.of(), null, 0L);
    }

    private List<Home.Asked> asked(List<TaskRow> asking) {
        Map<UUID, TaskRow> tasks = asking.stream().collect(Collectors.toMap(TaskRow::id, Function.identity()));
        List<Home.Asked> asked = new ArrayList<>();
        for (PendingRequests.Pending pending : requests.of(tasks.keySet())) {
            TaskRow task = tasks.get(pending.task());
            ExtensionRow request = pending.request();
            if (task != null) {
                asked.add(new Home.Asked(
                        request.id(),
                        request.newDueDate(),
                        request.reason(),
                        request.requestedAt(),
                        request.by(),
                        task));
            }
        }
        return asked;
    }

    private Instant freshUntil(Stream<TaskRow> shown) {
        return shown.map(rows::silentFrom)
                .flatMap(Optional::stream)
                .min(Instant::compareTo)
                .orElse(clock.instant().plus(1, ChronoUnit.DAYS));
    }
}
