package vn.dondoc.verify;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.task.EventChain;

/** Every history is whole and in order, its hashes follow from one another, and replayed it gives the task as it is. */
final class HistoryCheck implements Check {
    private static final int FETCH = 500;

    private long tasks;
    private long events;

    @Override
    public String name() {
        return "history";
    }

    @Override
    public String counted() {
        return events + " entries of " + tasks + " tasks";
    }

    @Override
    public Optional<String> firstWrong(Connection connection) throws SQLException {
        try (Statement taskStatement = connection.createStatement();
                Statement eventStatement = connection.createStatement()) {
            taskStatement.setFetchSize(FETCH);
            eventStatement.setFetchSize(FETCH);
            try (ResultSet task = taskStatement.executeQuery("select * from task order by id");
                    ResultSet event = eventStatement.executeQuery("select * from task_event order by task_id, seq")) {
                boolean more = event.next();
                while (task.next()) {
                    tasks++;
                    UUID id = id(task, "id");
                    Walk walk = new Walk(id, task.getString("code"));
                    while (more && id.equals(id(event, "task_id"))) {
                        events++;
                        walk.step(event);
                        more = event.next();
                    }
                    walk.arrive(task);
                    if (walk.wrong != null) {
                        return Optional.of(walk.wrong);
                    }
                }
                return more ? Optional.of("entry " + id(event, "id") + " belongs to no task") : Optional.empty();
            }
        }
    }

    /** Goes through the history of one task. */
    private static final class Walk {
        private final UUID task;
        private final String code;
        private final Map<String, String> facts = new TreeMap<>();
        private String hash = EventChain.BEGINNING;
        private int seq = 0;
        private @Nullable String wrong;

        Walk(UUID task, String code) {
            this.task = task;
            this.code = code;
        }

        void step(ResultSet event) throws SQLException {
            seq++;
            String details = event.getString("details");
            EventChain.Entry entry = new EventChain.Entry(
                    task,
                    event.getInt("seq"),
                    instant(event, "at"),
                    instant(event, "recorded_at"),
                    id(event, "by_account"),
                    event.getObject("by_unit", UUID.class),
                    event.getString("type"),
                    event.getString("note"),
                    details);
            if (entry.seq() != seq) {
                note("entry " + seq + " is missing");
            } else if (!hash.equals(event.getString("previous_hash"))) {
                note("entry " + seq + " does not follow the one before it");
            } else if (!entry.hash(hash).equals(event.getString("hash"))) {
                note("entry " + seq + " was changed");
            } else {
                String fact = EventChain.replay(facts, details);
                if (fact != null) {
                    note("entry " + seq + " changes " + fact + " from a value that it did not have");
                }
            }
            hash = event.getString("hash");
        }

        void arrive(ResultSet row) throws SQLException {
            if (row.getInt("history_seq") != seq || !hash.equals(row.getString("history_hash"))) {
                note("the end of the history is missing, or entries were added: " + seq + " of "
                        + row.getInt("history_seq"));
            }
            Map<String, String> now = TaskColumns.facts(row);
            if (!now.equals(facts)) {
                String fact = now.keySet().stream()
                        .filter(name -> !Objects.equals(now.get(name), facts.get(name)))
                        .findFirst()
                        .orElseGet(() -> facts.keySet().stream()
                                .filter(name -> !now.containsKey(name))
                                .findFirst()
                                .orElse("?"));
                note(fact + " is " + now.get(fact) + " but the history says " + facts.get(fact));
            }
        }

        private void note(String what) {
            wrong = wrong == null ? "task " + code + " (" + task + "): " + what : wrong;
        }
    }

    private static UUID id(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, UUID.class));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
