package vn.dondoc.task;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kernel.Ids;

/**
 * So many more or fewer tasks count so. The sum of all rows is how the tasks count at present; it is written in the
 * transaction of the act that changes it and never changed, so that no act waits for another.
 */
@Entity
@Table(name = "standing_count")
public class StandingCount {
    /** What of a task's standing the four classes need on any day to come. */
    public enum Kind {
        OPEN,
        /** Done, and not after its deadline. */
        ON_TIME,
        /** Done after its deadline. */
        LATE
    }

    /**
     * Tasks that count alike on every day.
     *
     * @param due deadline of open tasks; the last day of all where there is none, and for what is done
     */
    public record Key(UUID leadUnit, Kind kind, LocalDate due) {
        static @Nullable Key of(CountedFacts facts) {
            return switch (facts.standing()) {
                case OPEN ->
                    new Key(
                            lead(facts),
                            Kind.OPEN,
                            Objects.requireNonNullElse(facts.dueDate(), TaskRecord.NO_DEADLINE));
                case DONE -> new Key(lead(facts), late(facts) ? Kind.LATE : Kind.ON_TIME, TaskRecord.NO_DEADLINE);
                default -> null;
            };
        }

        private static UUID lead(CountedFacts facts) {
            return Objects.requireNonNull(facts.leadUnit());
        }

        private static boolean late(CountedFacts facts) {
            return Timeliness.of(Standing.DONE, facts.dueDate(), facts.doneOn(), TaskRecord.NO_DEADLINE)
                    == Timeliness.DONE_LATE;
        }
    }

    @Id
    private UUID id = Ids.next();

    @Column(name = "lead_unit")
    private UUID leadUnit;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private Kind kind;

    @Column(name = "due_order")
    private LocalDate due;

    @Column(name = "n")
    private int n;

    @SuppressWarnings("NullAway")
    protected StandingCount() {}

    public StandingCount(Key key, int n) {
        this.leadUnit = key.leadUnit();
        this.kind = key.kind();
        this.due = key.due();
        this.n = n;
    }

    /** What changes when a task that counted so comes to count so; nothing where both count alike. */
    static List<StandingCount> between(CountedFacts before, CountedFacts after) {
        Key from = Key.of(before);
        Key to = Key.of(after);
        List<StandingCount> changes = new ArrayList<>();
        if (!Objects.equals(from, to)) {
            if (from != null) {
                changes.add(new StandingCount(from, -1));
            }
            if (to != null) {
                changes.add(new StandingCount(to, 1));
            }
        }
        return changes;
    }
}
