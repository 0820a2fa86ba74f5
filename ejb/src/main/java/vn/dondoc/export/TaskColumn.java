package vn.dondoc.export;

import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kernel.Messages;
import vn.dondoc.kernel.Zones;
import vn.dondoc.organisation.UnitRef;
import vn.dondoc.task.TaskFlag;
import vn.dondoc.task.TaskRow;

/** The columns that a list of tasks can have; named as on the screen. */
public enum TaskColumn {
    CODE((row, words) -> row.code()),
    TITLE((row, words) -> row.title()),
    STANDING((row, words) -> standing(row, words)),
    DUE((row, words) -> row.dueDate()),
    ORIGINAL_DUE((row, words) -> row.originalDueDate()),
    LEAD((row, words) -> row.leadUnit() == null ? null : row.leadUnit().name()),
    COORDINATING(
            (row, words) -> row.coordinatingUnits().stream().map(UnitRef::name).collect(Collectors.joining("; "))),
    ASSIGNEE((row, words) -> row.assignee() == null ? null : row.assignee().name()),
    STATE((row, words) -> words.text("task.state." + row.state())),
    PROGRESS((row, words) -> row.progress()),
    LAST_REPORT((row, words) -> row.lastReportAt() == null ? null : Zones.day(row.lastReportAt())),
    DIRECTIVE((row, words) -> row.directive().notation()),
    PRIORITY((row, words) -> words.text("task.priority." + row.priority())),
    KIND((row, words) -> words.text("task.kind." + row.kind()));

    private final BiFunction<TaskRow, Messages, @Nullable Object> value;

    TaskColumn(BiFunction<TaskRow, Messages, @Nullable Object> value) {
        this.value = value;
    }

    @Nullable
    Object of(TaskRow row, Messages words) {
        return value.apply(row, words);
    }

    private static String standing(TaskRow row, Messages words) {
        if (row.timeliness() == null) {
            return words.text("task.state." + row.state());
        }
        boolean soon = row.flags().contains(TaskFlag.DUE_SOON);
        return words.text(soon ? "task.flag.DUE_SOON" : "task.timeliness." + Objects.requireNonNull(row.timeliness()));
    }
}
