package vn.dondoc.task;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An occasion on which acts are done, such as a meeting: the history of each task names it, and whoever holds it hears what happened. */
@RequestScoped
public class Occasion {
    /** Under this name the history of a task says on which occasion something happened. */
    public static final String FACT = "occasion";

    private @Nullable String name;
    private final List<Happened> happened = new ArrayList<>();

    /**
     * What came into the history of a task.
     *
     * @param note what was said; null for nothing
     * @param changes name of a fact to its old and new value; units and people by their ids
     * @param extra further words, such as the day of an answer
     */
    public record Happened(
            UUID task,
            EventType type,
            @Nullable String note,
            Map<String, List<@Nullable String>> changes,
            Map<String, String> extra) {
        /** The new value of a fact; null when it is not among the changes, or became nothing. */
        public @Nullable String now(String fact) {
            List<@Nullable String> pair = changes.get(fact);
            return pair == null ? null : pair.get(1);
        }
    }

    /** Does it on the occasion of that name; returns what happened to tasks, in order. */
    public List<Happened> during(String occasion, Runnable act) {
        name = occasion;
        happened.clear();
        try {
            act.run();
            return List.copyOf(happened);
        } finally {
            name = null;
            happened.clear();
        }
    }

    /** What happens to the task, as it comes into its history. */
    Happening told(UUID task, Happening happening) {
        if (name == null) {
            return happening;
        }
        happened.add(
                new Happened(task, happening.type(), happening.act().note(), happening.changes(), happening.extra()));
        Map<String, String> extra = new TreeMap<>(happening.extra());
        extra.put(FACT, name);
        return new Happening(happening.type(), happening.act(), happening.changes(), extra, happening.attachments());
    }
}
