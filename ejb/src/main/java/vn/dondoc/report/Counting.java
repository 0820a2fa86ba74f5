package vn.dondoc.report;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.identity.CurrentActor;
import vn.dondoc.identity.Requires;
import vn.dondoc.identity.Right;
import vn.dondoc.kernel.Zones;
import vn.dondoc.organisation.UnitRef;
import vn.dondoc.organisation.Units;
import vn.dondoc.regulation.Calendars;
import vn.dondoc.regulation.Profiles;
import vn.dondoc.regulation.RegulationProfile.Measure;
import vn.dondoc.task.Conditions;
import vn.dondoc.task.TaskFilter;
import vn.dondoc.task.TaskReading;
import vn.dondoc.task.TaskScope;
import vn.dondoc.task.TaskView;

/**
 * Counts the tasks that the one who asks may see, as of any instant: only what was recorded by then counts, and a task
 * that was reported but not yet confirmed was still open. Parents, drafts, suspended, withdrawn and superseded tasks are
 * counted nowhere.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@Requires({Right.READ_ALL, Right.READ_OWN_UNIT, Right.OWN_ACCOUNT})
public class Counting {
    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentActor current;

    @Inject
    TaskReading reading;

    @Inject
    Units units;

    @Inject
    Calendars calendars;

    @Inject
    Profiles profiles;

    @Inject
    Clock clock;

    /** The numbers of one unit. */
    public record UnitTally(UnitRef unit, Tally tally) {}

    /**
     * @param unit counts only what this unit leads; null for all
     * @param asOf null for now
     */
    public Tally summary(@Nullable UUID unit, @Nullable Instant asOf) {
        return over(unit, new Period(asOf, null, null));
    }

    /** As {@link #summary(UUID, Instant)}, for tasks given in the period alone, measured as it says. */
    public Tally over(@Nullable UUID unit, Period period) {
        return tallies(unit, period).values().stream().reduce(Tally.NONE, Tally::plus);
    }

    /** Which deadline reports of that day measure lateness against. */
    public Measure measuredAgainst(LocalDate day) {
        return profiles.on(day).measuredAgainst();
    }

    /** What waits for the one who asks: the count of his list "waiting for me". */
    public long waitingForMe() {
        return reading.count(TaskFilter.builder().view(TaskView.MINE).build());
    }

    /** One line a lead unit, by the unit's name; tasks given in the period alone where one is named. */
    public List<UnitTally> byUnit(Period period) {
        return tallies(null, period).entrySet().stream()
                .map(entry -> new UnitTally(units.ref(entry.getKey()), entry.getValue()))
                .sorted(Comparator.comparing((UnitTally line) -> line.unit().name()))
                .toList();
    }

    private Map<UUID, Tally> tallies(@Nullable UUID unit, Period period) {
        Instant asOf = period.asOf() == null ? clock.instant() : period.asOf();
        Map<UUID, Tally> tallies = new TreeMap<>();
        String present = period.asOf() == null ? "1 = 1" : "t.standingSince <= :asOf";
        count(unit, period, new Source("t", "Task t", present), asOf, tallies);
        if (period.asOf() != null) {
            String then = "p.fromAt <= :asOf and p.toAt > :asOf";
            count(unit, period, new Source("p", "PastStanding p join Task t on t.id = p.taskId", then), asOf, tallies);
        }
        return tallies;
    }

    /** Where the facts of the instant lie: in the tasks themselves or in what they were before. */
    private record Source(String facts, String from, String condition) {}

    private void count(@Nullable UUID unit, Period period, Source source, Instant asOf, Map<UUID, Tally> tallies) {
        Conditions conditions = new Conditions().add(source.condition()).add("t.parent = false");
        if (source.condition().contains(":asOf")) {
            conditions.with("asOf", asOf);
        }
        TaskScope.visibleTo(current.get(), conditions);
        conditions.add(source.facts() + ".standing in (vn.dondoc.task.Standing.OPEN, vn.dondoc.task.Standing.DONE)");
        if (unit != null) {
            conditions.add(source.facts() + ".leadUnit = :unit", "unit", unit);
        }
        if (period.from() != null) {
            conditions.add(
                    "t.givenAt >= :from",
                    "from",
                    period.from().atStartOfDay(Zones.VIETNAM).toInstant());
        }
        if (period.to() != null) {
            conditions.add("t.givenAt <= :to", "to", Zones.endOf(period.to()));
        }
        LocalDate day = Zones.day(asOf);
        conditions.with("day", day).with("soon", profiles.on(day).dueSoonUntil(day, calendars.current()));
        String due = source.facts() + (period.against() == Measure.ORIGINAL_DEADLINE ? ".originalDueDate" : ".dueDate");
        String hql = select(source.facts(), due) + " from " + source.from() + conditions.where() + " group by "
                + source.facts() + ".leadUnit";
        conditions
                .fill(em.createQuery(hql, Object[].class))
                .getResultList()
                .forEach(row -> tallies.merge((UUID) row[0], tally(row), Tally::plus));
    }

    /** The four classes and due soon in the words of the database; {@code Timeliness.of} says the same in Java. */
    private static String select(String f, String due) {
        String done = f + ".standing = vn.dondoc.task.Standing.DONE and ";
        String open = f + ".standing = vn.dondoc.task.Standing.OPEN and ";
        String late = f + ".doneOn > " + due;
        String overdue = due + " < :day";
        return "select " + f + ".leadUnit"
                + sum(done + "(" + due + " is null or " + f + ".doneOn <= " + due + ")")
                + sum(done + late)
                + sum(open + "(" + due + " is null or " + due + " >= :day)")
                + sum(open + overdue)
                + sum(open + due + " between :day and :soon");
    }

    private static String sum(String condition) {
        return ", sum(case when " + condition + " then 1 else 0 end)";
    }

    private static Tally tally(Object[] row) {
        return new Tally(number(row[1]), number(row[2]), number(row[3]), number(row[4]), number(row[5]));
    }

    private static long number(@Nullable Object value) {
        return value == null ? 0 : ((Number) value).longValue();
    }
}
