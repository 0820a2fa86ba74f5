package vn.dondoc.task;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The facts by which a task is counted; whenever one of them changes, the former ones are kept with their time. */
record CountedFacts(
        Standing standing,
        @Nullable UUID leadUnit,
        @Nullable UUID leader,
        @Nullable UUID officer,
        @Nullable LocalDate originalDueDate,
        @Nullable LocalDate dueDate,
        @Nullable LocalDate doneOn) {
    static CountedFacts of(TaskRecord task) {
        return new CountedFacts(
                task.standing,
                task.leadUnit,
                task.leader,
                task.officer,
                task.originalDueDate,
                task.dueDate,
                task.doneOn);
    }
}
