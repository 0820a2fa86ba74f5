package vn.dondoc.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;

/** The orders in which tasks can be listed; the id breaks ties, so that a page can start behind any row. */
public enum TaskSort {
    DUE_DATE("dueDate", "t.dueOrder", false, line -> line.dueOrder().toString(), LocalDate::parse),
    DUE_DATE_DESC("-dueDate", "t.dueOrder", true, line -> line.dueOrder().toString(), LocalDate::parse),
    UPDATED("updated", "e.recordedAt", false, line -> line.updatedAt().toString(), Instant::parse),
    UPDATED_DESC("-updated", "e.recordedAt", true, line -> line.updatedAt().toString(), Instant::parse),
    CREATED("created", "t.createdAt", false, line -> line.createdAt().toString(), Instant::parse),
    CREATED_DESC("-created", "t.createdAt", true, line -> line.createdAt().toString(), Instant::parse);

    private final String word;
    private final String property;
    private final boolean descending;
    private final Function<TaskLine, String> key;
    private final Function<String, Object> reader;

    TaskSort(
            String word,
            String property,
            boolean descending,
            Function<TaskLine, String> key,
            Function<String, Object> reader) {
        this.word = word;
        this.property = property;
        this.descending = descending;
        this.key = key;
        this.reader = reader;
    }

    /** The word that stands for it in URLs, such as {@code -updated}. */
    public String word() {
        return word;
    }

    String orderBy() {
        String direction = descending ? " desc" : "";
        return " order by " + property + direction + ", t.id" + direction;
    }

    /** What the order needs beside the task: when it was last changed is told by the last entry of its history. */
    String join() {
        return property.startsWith("e.") ? " join TaskEvent e on e.taskId = t.id and e.seq = t.historySeq" : "";
    }

    /**
     * The condition for rows behind the one with key {@code :afterKey} and id {@code :afterId}; its first half says nothing
     * new but lets the database begin there.
     */
    String behind() {
        String sign = descending ? "<" : ">";
        return property + " " + sign + "= :afterKey and (" + property + " " + sign + " :afterKey or t.id " + sign
                + " :afterId)";
    }

    String keyOf(TaskLine line) {
        return key.apply(line);
    }

    Object readKey(String text) {
        return reader.apply(text);
    }
}
