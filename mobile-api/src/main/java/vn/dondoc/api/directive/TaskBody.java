package vn.dondoc.api.directive;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.dondoc.task.Priority;
import vn.dondoc.task.Recurrence;
import vn.dondoc.task.TaskKind;
import vn.dondoc.task.TaskSheet;

/** A task as it is entered under a directive. */
record TaskBody(
        @Nullable String title,
        @Nullable String content,
        @Nullable List<String> leadUnits,
        @Nullable List<String> coordinatingUnits,
        @Nullable LocalDate dueDate,
        @Nullable String deadlineRule,
        @Nullable TaskKind kind,
        @Nullable Recurrence recurrence,
        @Nullable String deliverable,
        @Nullable Priority priority,
        @Nullable String leader,
        @Nullable String officer,
        @Nullable String reportTo,
        @Nullable Boolean draft) {
    TaskSheet sheet() {
        return new TaskSheet(
                title,
                content,
                given(leadUnits),
                given(coordinatingUnits),
                dueDate,
                deadlineRule,
                kind,
                recurrence,
                deliverable,
                priority,
                leader,
                officer,
                reportTo,
                Boolean.TRUE.equals(draft));
    }

    static <T> List<T> given(@Nullable List<T> values) {
        return values == null
                ? List.of()
                : values.stream().filter(Objects::nonNull).toList();
    }
}
