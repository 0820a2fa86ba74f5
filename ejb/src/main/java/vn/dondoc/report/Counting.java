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
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dondoc.identity.Actor;
import vn.dondoc.identity.CurrentActor;
import vn.dondoc.identity.Requires;
import vn.dondoc.identity.Right;
import vn.dondoc.kernel.InvalidInput;
import vn.dondoc.kernel.Zones;
import vn.dondoc.organisation.UnitRef;
import vn.dondoc.organisation.Units;
import vn.dondoc.regulation.Calendars;
import vn.dondoc.regulation.Profiles;
import vn.dondoc.regulation.RegulationProfile;
import vn.dondoc.regulation.RegulationProfile.Measure;
import vn.dondoc.regulation.Rule;
import vn.dondoc.task.FactSource;
import vn.dondoc.task.LateDays;
import vn.dondoc.task.Reckoning;
import vn.dondoc.task.TaskFilter;
import vn.dondoc.task.TaskQueries;
import vn.dondoc.task.TaskReading;
import vn.dondoc.task.TaskView;

/**
 * Counts the tasks that the one who asks may see, as of any instant: only what was recorded by then counts, and a task
 * that was reported but not yet confirmed was still open. Parents, drafts, suspended, withdrawn and superseded tasks are
 * counted nowhere. What is counted is always a {@link TaskFilter}: the list of the same filter has as many rows.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@Requires({Right.READ_ALL, Right.READ_OWN_UNIT, Right.OWN_ACCOUNT})
public class Counting {
    private static final int MOST_GROUPS = 20_000;

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentActor current;

    @Inject
    TaskReading reading;

    @Inject
    TaskQueries queries;

    @Inject
    Calendars calendars;

    @Inject
    Counters counters;

    @Inject
    CountedLately lately;

    @Inject
    GroupNames names;

    @Inject
    Units units;

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
        TaskFilter filter =
                TaskFilter.builder().lead(unit).reckoning(reckoning(period)).build();
        return count(filter, Grouping.UNIT, bands(filter)).values().stream()
                .map(Line.Numbers::tally)
                .reduce(Tally.NONE, Tally::plus);
    }

    private static Reckoning reckoning(Period period) {
        return new Reckoning(period.asOf(), period.against(), period.from(), period.to());
    }

    /** Which deadline reports of that day measure lateness against. */
    public Measure measuredAgainst(LocalDate day) {
        return profiles.on(day).measuredAgainst();
    }

    /** As {@link #summary} of everything at present, but with what any server has committed by now, for whoever keeps it. */
    public Tally committed() {
        return current.get().may(Right.READ_ALL) ? sum(counters.anew()) : summary(null, null);
    }

    /** What waits for the one who asks: the count of his list "waiting for me". */
    public long waitingForMe() {
        return reading.count(TaskFilter.builder().view(TaskView.MINE).build());
    }

    /** One line a lead unit, by the unit's name; tasks given in the period alone where one is named. */
    public List<UnitTally> byUnit(Period period) {
        TaskFilter filter = TaskFilter.builder().reckoning(reckoning(period)).build();
        return count(filter, Grouping.UNIT, bands(filter)).entrySet().stream()
                .map(entry -> new UnitTally(
                        units.ref(UUID.fromString(entry.getKey())),
                        entry.getValue().tally()))
                .sorted(Comparator.comparing((UnitTally line) -> line.unit().name()))
                .toList();
    }

    /**
     * The numbers of what the filter means, line by line; {@link InvalidInput} where that would be more than
     * {@value #MOST_GROUPS} lines.
     */
    public Figures figures(TaskFilter filter, Grouping by) {
        Instant then = filter.reckoning().asOf();
        boolean everybodys = current.get().may(Right.READ_ALL) && filter.view() == TaskView.ALL;
        return then != null && everybodys && lately.isSettled(then)
                ? lately.of(filter, by, () -> counted(filter, by))
                : counted(filter, by);
    }

    /** As {@link #figures(TaskFilter, Grouping)} of a past instant, by a profile that did not hold then; counted each time. */
    public Figures figures(TaskFilter filter, Grouping by, RegulationProfile profile) {
        return counted(filter, by, bands(filter, profile));
    }

    private Figures counted(TaskFilter filter, Grouping by) {
        return counted(filter, by, bands(filter));
    }

    private Figures counted(TaskFilter filter, Grouping by, Bands bands) {
        Instant asOf = filter.reckoning().asOf() == null
                ? thisMoment()
                : filter.reckoning().asOf();
        Map<String, Line.Numbers> groups = count(filter, by, bands);
        if (groups.size() > MOST_GROUPS) {
            throw InvalidInput.at("by", "report.tooManyLines", MOST_GROUPS);
        }
        Map<String, Tally> tallies = groups.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().tally()));
        return new Figures(
                asOf,
                by,
                filter.reckoning(),
                bands.late(),
                names.lines(by, groups),
                groups.values().stream().reduce(Line.Numbers.none(bands.late().size()), Line.Numbers::plus),
                Fingerprint.of(by, asOf, filter, tallies));
    }

    /** The whole province at present, of which a unit may know the shares to compare its own with. */
    @Requires({Right.READ_ALL, Right.READ_OWN_UNIT})
    public Tally province() {
        return sum(counters.byUnit());
    }

    private Tally sum(Map<UUID, Counted> units) {
        Bands bands = bands(TaskFilter.ALL);
        return units.values().stream().map(unit -> unit.on(bands).tally()).reduce(Tally.NONE, Tally::plus);
    }

    /** In whole milliseconds, and not before anything that has happened. */
    private Instant thisMoment() {
        Instant now = clock.instant();
        Instant cut = now.truncatedTo(ChronoUnit.MILLIS);
        return cut.equals(now) ? now : cut.plusMillis(1);
    }

    private Bands bands(TaskFilter filter) {
        return bands(filter, profiles.on(day(filter)));
    }

    private Bands bands(TaskFilter filter, RegulationProfile profile) {
        LocalDate day = day(filter);
        List<LateDays> late = LateDays.between(profile.numbers(Rule.OVERDUE_BANDS));
        LocalDate soonUntil = profile.dueSoonUntil(day, calendars.current());
        return new Bands(filter.reckoning().lateBefore(day), soonUntil, late);
    }

    private LocalDate day(TaskFilter filter) {
        Instant asOf = filter.reckoning().asOf();
        return asOf == null ? Zones.today(clock) : Zones.day(asOf);
    }

    /** The numbers by the id of the group; what has none stands under the empty text. */
    private Map<String, Line.Numbers> count(TaskFilter filter, Grouping by, Bands bands) {
        Map<String, Line.Numbers> groups = new HashMap<>();
        if (by == Grouping.UNIT && countersKnow(filter)) {
            counters.byUnit().forEach((unit, counted) -> {
                Line.Numbers numbers = counted.on(bands);
                boolean meant = filter.lead() == null || filter.lead().equals(unit);
                if (meant && numbers.tally().total() > 0) {
                    groups.put(unit.toString(), numbers);
                }
            });
            return groups;
        }
        count(filter, by, FactSource.PRESENT, bands, groups);
        if (filter.reckoning().asOf() != null) {
            count(filter, by, FactSource.PAST, bands, groups);
        }
        return groups;
    }

    /** The counters know the present by unit, of units all of whose tasks the one who asks may see. */
    private boolean countersKnow(TaskFilter filter) {
        Actor actor = current.get();
        boolean plain = TaskFilter.builder().lead(filter.lead()).build().equals(filter);
        return plain && (actor.may(Right.READ_ALL) || actor.may(Right.READ_OWN_UNIT) && actor.covers(filter.lead()));
    }

    private void count(
            TaskFilter filter, Grouping by, FactSource source, Bands bands, Map<String, Line.Numbers> groups) {
        SumsOfClasses sums = new SumsOfClasses(source, filter.reckoning(), bands);
        var conditions = sums.with(queries.counted(current.get(), filter, source));
        String group = by.column(source.alias());
        String hql = "select " + group + sums.columns() + " from " + source.from() + by.join() + conditions.where()
                + " group by " + group;
        conditions
                .fill(em.createQuery(hql, Object[].class))
                .setMaxResults(MOST_GROUPS + 1)
                .getResultList()
                .forEach(row ->
                        groups.merge(row[0] == null ? "" : row[0].toString(), sums.numbers(row), Line.Numbers::plus));
    }
}
