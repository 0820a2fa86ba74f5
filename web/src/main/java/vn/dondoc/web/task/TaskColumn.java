package vn.dondoc.web.task;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The columns of the task list that can be chosen; code and title always stand there. */
public enum TaskColumn {
    STANDING(true),
    DUE(true),
    LEAD(true),
    COORDINATING(false),
    STATE(true),
    PROGRESS(true),
    LAST_REPORT(true),
    ASSIGNEE(false),
    DIRECTIVE(true),
    ORIGINAL_DUE(false),
    PRIORITY(false),
    KIND(false);

    static final List<TaskColumn> USUAL =
            Arrays.stream(values()).filter(column -> column.usual).toList();

    private final boolean usual;

    TaskColumn(boolean usual) {
        this.usual = usual;
    }

    static Optional<TaskColumn> named(String name) {
        return Arrays.stream(values())
                .filter(column -> column.name().equals(name))
                .findFirst();
    }
}
