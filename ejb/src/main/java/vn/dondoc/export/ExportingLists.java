package vn.dondoc.export;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directive.ReferenceLists;
import vn.dondoc.entry.DirectiveFilter;
import vn.dondoc.entry.DirectiveReading;
import vn.dondoc.entry.DirectiveSort;
import vn.dondoc.identity.CurrentActor;
import vn.dondoc.identity.Requires;
import vn.dondoc.identity.Right;
import vn.dondoc.job.JobOrder;
import vn.dondoc.job.JobProgress;
import vn.dondoc.job.JobWork;
import vn.dondoc.job.Jobs;
import vn.dondoc.kernel.Messages;
import vn.dondoc.kernel.Slice;
import vn.dondoc.kernel.Zones;
import vn.dondoc.task.Page;
import vn.dondoc.task.TaskFilter;
import vn.dondoc.task.TaskReading;
import vn.dondoc.task.TaskSort;

/** Makes files of lists in the background; the rows are read as the owner, batch by batch, by whom the lists are read too. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ExportingLists {
    private static final int BATCH = 1000;
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmm", Locale.ROOT);
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm", Locale.ROOT);

    @Inject
    Jobs jobs;

    @Inject
    TaskReading tasks;

    @Inject
    DirectiveReading directives;

    @Inject
    ReferenceLists lists;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    /** Reads the rows behind a cursor, which is null at first. */
    @FunctionalInterface
    private interface Batches<R> {
        Slice<R> behind(@Nullable String cursor);
    }

    /** Every task that the filter means, in that order; returns the job. */
    @Requires({Right.READ_ALL, Right.READ_OWN_UNIT})
    public UUID tasks(TaskFilter filter, TaskSort sort, ListWish wish) {
        Messages words = Messages.of(wish.locale());
        List<TaskColumn> columns = known(TaskColumn.values(), wish.columns());
        Table table = new Table("tasks", columns.stream().map(TaskColumn::name).toList(), wish);
        return start(
                table,
                cursor -> tasks.page(filter, new Page(sort, BATCH, cursor, 0, cursor == null)),
                row -> columns.stream().map(column -> column.of(row, words)).toList());
    }

    /** Every directive that the filter means, in that order; returns the job. */
    @Requires(Right.READ_DIRECTIVES)
    public UUID directives(DirectiveFilter filter, DirectiveSort sort, ListWish wish) {
        List<DirectiveColumn> columns = known(DirectiveColumn.values(), wish.columns());
        Table table = new Table(
                "directives", columns.stream().map(DirectiveColumn::name).toList(), wish);
        return start(
                table,
                cursor -> directives.page(filter, sort, BATCH, cursor, 0),
                row -> columns.stream().map(column -> column.of(row, lists)).toList());
    }

    private static <E extends Enum<E>> List<E> known(E[] all, List<String> names) {
        List<E> known = names.stream()
                .flatMap(name -> Arrays.stream(all).filter(one -> one.name().equals(name)))
                .distinct()
                .toList();
        return known.isEmpty() ? List.of(all) : known;
    }

    /** What is exported, and how. */
    private record Table(String kind, List<String> columns, ListWish wish) {}

    private <R> UUID start(Table table, Batches<R> batches, Function<R, List<@Nullable Object>> cells) {
        Messages words = Messages.of(table.wish().locale());
        String title = words.text("export." + table.kind());
        var now = clock.instant().atZone(Zones.VIETNAM);
        List<String> above = new ArrayList<>(List.of(title.toUpperCase(words.locale())));
        if (!table.wish().conditions().isEmpty()) {
            above.add(words.text("export.conditions", table.wish().conditions()));
        }
        above.add(words.text("export.made", SHOWN.format(now), current.get().name()));
        JobWork work = (progress, out) -> write(table, above, batches, cells, new Target(progress, out, title));
        ExportFormat format = table.wish().format();
        String file = words.text("export.file." + table.kind()) + "-" + STAMP.format(now) + "." + format.extension();
        return jobs.start(new JobOrder("export." + table.kind(), title, file, format.contentType(), work));
    }

    private record Target(JobProgress progress, OutputStream out, String name) {}

    private static <R> void write(
            Table table,
            List<String> above,
            Batches<R> batches,
            Function<R, List<@Nullable Object>> cells,
            Target target)
            throws IOException {
        Messages words = Messages.of(table.wish().locale());
        try (Sheet sheet = table.wish().format().open(target.out(), target.name())) {
            sheet.above(above);
            sheet.head(table.columns().stream()
                    .map(column -> words.text("export." + table.kind() + "." + column))
                    .toList());
            String cursor = null;
            long done = 0;
            long total = 0;
            do {
                Slice<R> slice = batches.behind(cursor);
                total = slice.total() == null ? total : slice.total();
                for (R row : slice.items()) {
                    sheet.row(cells.apply(row));
                }
                done += slice.items().size();
                target.progress().step(done, Math.max(total, done));
                cursor = slice.next();
            } while (cursor != null);
        }
    }
}
