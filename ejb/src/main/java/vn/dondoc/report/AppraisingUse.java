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
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.identity.CurrentActor;
import vn.dondoc.identity.People;
import vn.dondoc.identity.Person;
import vn.dondoc.identity.Requires;
import vn.dondoc.identity.Right;
import vn.dondoc.kernel.Zones;
import vn.dondoc.organisation.UnitRef;
import vn.dondoc.organisation.UnitView;
import vn.dondoc.organisation.Units;
import vn.dondoc.task.Conditions;
import vn.dondoc.task.TaskFilter;
import vn.dondoc.task.TaskFlag;
import vn.dondoc.task.TaskQueries;

/**
 * Which units use the system: who signs in, how soon they accept, who keeps silent. Sign-ins are kept for 400 days; whoever
 * stays signed in with the app is seen by his last use. Numbers and the rows behind them come from the same query.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRED)
@Requires(Right.APPRAISE)
public class AppraisingUse {
    /** More tasks are not looked at. */
    public static final int MOST = 50_000;

    private static final int AT_ONCE = 2000;

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentActor current;

    @Inject
    People people;

    @Inject
    Units units;

    @Inject
    Acceptances acceptances;

    @Inject
    TaskQueries queries;

    @Inject
    Clock clock;

    /**
     * The numbers of one unit.
     *
     * @param people accounts that may sign in
     * @param never how many of them have not been seen at all
     * @param days on how many days of the period anybody of it signed in
     * @param silent open tasks of which nothing was heard for longer than the regulation allows, now
     */
    public record Line(
            UnitRef unit,
            int people,
            int never,
            int days,
            @Nullable Instant lastSeen,
            Timing acceptance,
            long silent) {}

    /** Every unit that has people or tasks; not complete where there were more than {@link #MOST} tasks. */
    public record Table(List<Line> lines, boolean complete) {}

    /** When somebody signed in, and was last seen. */
    private record Seen(Map<UUID, Set<LocalDate>> days, Map<UUID, Instant> last) {
        Set<LocalDate> daysOf(Person person) {
            return days.getOrDefault(person.id(), Set.of());
        }
    }

    /** Unit by unit, those first that were there on the fewest days. */
    public Table table(LocalDate from, LocalDate to) {
        List<AcceptTime> accepted = acceptances.of(null, from, to, MOST);
        Map<UUID, List<AcceptTime>> byUnit = accepted.stream().collect(Collectors.groupingBy(AcceptTime::unit));
        Map<UUID, Long> silent = silent();
        Seen seen = seen(from, to);
        LocalDate today = Zones.today(clock);
        List<Line> lines = units.directory().all().stream()
                .filter(unit -> unit.existsOn(today))
                .map(unit -> line(unit, seen, byUnit.getOrDefault(unit.id(), List.of()), silent))
                .filter(line -> line.people() > 0 || line.acceptance().count() > 0 || line.silent() > 0)
                .sorted(Comparator.comparing(Line::days)
                        .thenComparing(Comparator.comparing(
                                        (Line line) -> line.acceptance().late())
                                .reversed())
                        .thenComparing(line -> line.unit().name()))
                .toList();
        return new Table(lines, accepted.size() < MOST);
    }

    private Line line(UnitView unit, Seen seen, List<AcceptTime> accepted, Map<UUID, Long> silent) {
        List<Person> all = people.of(unit.id(), null);
        Set<LocalDate> days = new HashSet<>();
        all.forEach(person -> days.addAll(seen.daysOf(person)));
        return new Line(
                unit.ref(),
                all.size(),
                (int) all.stream()
                        .filter(person -> !seen.last().containsKey(person.id()))
                        .count(),
                days.size(),
                all.stream()
                        .map(person -> seen.last().get(person.id()))
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                Timing.of(accepted),
                silent.getOrDefault(unit.id(), 0L));
    }

    /** The people of the unit, those who were seen longest ago first. */
    public List<PersonUse> people(UUID unit, LocalDate from, LocalDate to) {
        Seen seen = seen(from, to);
        return people.of(unit, null).stream()
                .map(person -> new PersonUse(
                        person,
                        seen.last().get(person.id()),
                        seen.daysOf(person).size()))
                .sorted(Comparator.comparing(
                        PersonUse::lastSeen, Comparator.nullsFirst(Comparator.<Instant>naturalOrder())))
                .toList();
    }

    /** The tasks behind a number of the unit, the slowest first. */
    public List<AcceptTime> acceptances(UUID unit, LocalDate from, LocalDate to, boolean lateOnly) {
        return acceptances.of(unit, from, to, MOST).stream()
                .filter(one -> !lateOnly || one.isLate())
                .sorted(Comparator.comparing((AcceptTime one) -> one.days() - one.limit())
                        .reversed())
                .toList();
    }

    private Seen seen(LocalDate from, LocalDate to) {
        Map<UUID, Set<LocalDate>> days = new HashMap<>();
        try (Stream<Object[]> signIns = em.createQuery("""
                        select s.accountId, s.createdAt from SignInSession s
                        where s.createdAt between :begin and :end""", Object[].class)
                .setParameter("begin", from.atStartOfDay(Zones.VIETNAM).toInstant())
                .setParameter("end", Zones.endOf(to))
                .setHint("org.hibernate.fetchSize", AT_ONCE)
                .getResultStream()) {
            signIns.forEach(row ->
                    days.computeIfAbsent((UUID) row[0], id -> new HashSet<>()).add(Zones.day((Instant) row[1])));
        }
        Map<UUID, Instant> last = new HashMap<>();
        em.createQuery(
                        "select s.accountId, max(s.lastSeenAt) from SignInSession s group by s.accountId",
                        Object[].class)
                .getResultList()
                .forEach(row -> last.put((UUID) row[0], (Instant) row[1]));
        return new Seen(days, last);
    }

    private Map<UUID, Long> silent() {
        Conditions conditions = queries.conditions(
                current.get(),
                TaskFilter.builder().flags(Set.of(TaskFlag.NO_REPORT)).build());
        return conditions
                .fill(em.createQuery(
                        "select t.leadUnit, count(*) from Task t" + conditions.where() + " group by t.leadUnit",
                        Object[].class))
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
    }
}
