package vn.dondoc.report;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.directive.DirectiveRef;
import vn.dondoc.directive.Urgency;
import vn.dondoc.identity.People;
import vn.dondoc.identity.Requires;
import vn.dondoc.identity.Right;
import vn.dondoc.identity.Role;
import vn.dondoc.kernel.Zones;
import vn.dondoc.regulation.Calendars;
import vn.dondoc.regulation.Profiles;
import vn.dondoc.regulation.Rule;
import vn.dondoc.task.Conditions;
import vn.dondoc.task.PersonRef;
import vn.dondoc.task.TaskRows;

/**
 * How fast the Office's own people are: entering directives (counted for who entered them, against the time that the
 * regulation gives) and answering reports of completion (counted for who follows the task). What another system recorded
 * and what leaders dictate is left out. Numbers and the rows behind them come from the same query.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@Requires(Right.APPRAISE)
public class TimingOfficers {
    /** More directives, or answers, are not looked at. */
    public static final int MOST = 50_000;

    @PersistenceContext
    EntityManager em;

    @Inject
    People people;

    @Inject
    TaskRows shown;

    @Inject
    Calendars calendars;

    @Inject
    Profiles profiles;

    /**
     * The numbers of one desk officer.
     *
     * @param officer null for tasks that nobody follows
     * @param waiting reports of completion that wait for an answer now
     */
    public record Line(@Nullable PersonRef officer, Timing entries, Timing answers, long waiting) {}

    /**
     * Everybody's numbers.
     *
     * @param complete false when there was more than {@link #MOST} of something
     */
    public record Table(List<Line> lines, Timing entries, Timing answers, boolean complete) {}

    /** Whose rows are wanted, of which days. */
    public record Wanted(Optional<UUID> officer, LocalDate from, LocalDate to, boolean lateOnly) {}

    /** What was entered and answered in the period, by officer in the order of their names. */
    public Table table(LocalDate from, LocalDate to) {
        List<EntryTime> entries = entries(null, from, to);
        List<AnswerTime> answers = answers(null, from, to);
        Map<Optional<UUID>, List<EntryTime>> entered =
                entries.stream().collect(Collectors.groupingBy(one -> Optional.of(one.officer())));
        Map<Optional<UUID>, List<AnswerTime>> answered =
                answers.stream().collect(Collectors.groupingBy(one -> Optional.ofNullable(one.officer())));
        Map<Optional<UUID>, Long> waiting = waiting();
        Set<Optional<UUID>> all = new HashSet<>(entered.keySet());
        all.addAll(answered.keySet());
        all.addAll(waiting.keySet());
        List<Line> lines = all.stream()
                .map(officer -> new Line(
                        shown.shown(officer.orElse(null)),
                        Timing.of(entered.getOrDefault(officer, List.of())),
                        Timing.of(answered.getOrDefault(officer, List.of())),
                        waiting.getOrDefault(officer, 0L)))
                .sorted(Comparator.comparing((Line line) -> line.officer() == null)
                        .thenComparing(line ->
                                line.officer() == null ? "" : line.officer().name()))
                .toList();
        return new Table(lines, Timing.of(entries), Timing.of(answers), entries.size() < MOST && answers.size() < MOST);
    }

    /** The directives behind a number, the slowest first. */
    public List<EntryTime> entries(Wanted wanted) {
        return behind(entries(wanted, wanted.from(), wanted.to()), wanted);
    }

    /** The answers behind a number, the slowest first. */
    public List<AnswerTime> answers(Wanted wanted) {
        return behind(answers(wanted, wanted.from(), wanted.to()), wanted);
    }

    private static <T extends Timing.Taken> List<T> behind(List<T> all, Wanted wanted) {
        return all.stream()
                .filter(one -> !wanted.lateOnly() || one.isLate())
                .sorted(Comparator.comparing((T one) -> one.days() - one.limit())
                        .reversed())
                .toList();
    }

    private List<EntryTime> entries(@Nullable Wanted wanted, LocalDate from, LocalDate to) {
        if (wanted != null && wanted.officer().isEmpty()) {
            return List.of();
        }
        Conditions conditions =
                between("d.enteredAt", from, to).add("d.draft = false").add("d.source is null");
        if (wanted != null) {
            conditions.add("d.enteredBy = :officer", "officer", wanted.officer().orElseThrow());
        }
        List<Object[]> rows = conditions
                .fill(em.createQuery(
                        "select d.id, d.notation, d.issued, d.urgency, d.enteredBy, d.enteredAt,"
                                + " (select count(*) from Task t where t.directiveId = d.id and t.parent = false)"
                                + " from Directive d" + conditions.where() + " order by d.enteredAt, d.id",
                        Object[].class))
                .setMaxResults(MOST)
                .getResultList();
        WorkingCalendar calendar = calendars.current();
        List<EntryTime> times = new ArrayList<>(rows.size());
        for (Object[] row : rows) {
            if (!isLeader((UUID) row[4])) {
                times.add(entry(row, calendar));
            }
        }
        return times;
    }

    private EntryTime entry(Object[] row, WorkingCalendar calendar) {
        LocalDate issued = (LocalDate) row[2];
        LocalDate entered = Zones.day((Instant) row[5]);
        int tasks = ((Number) row[6]).intValue();
        return new EntryTime(
                new DirectiveRef((UUID) row[0], Objects.requireNonNullElse((String) row[1], ""), issued),
                (UUID) row[4],
                (Instant) row[5],
                entered.isAfter(issued) ? calendar.workingDaysBetween(issued, entered) : 0,
                profiles.on(entered).entryDays(row[3] != Urgency.NORMAL, tasks));
    }

    private boolean isLeader(UUID account) {
        return people.byId(account)
                .filter(person -> person.roles().contains(Role.LEADER))
                .isPresent();
    }

    private List<AnswerTime> answers(@Nullable Wanted wanted, LocalDate from, LocalDate to) {
        Conditions conditions = between("e.recordedAt", from, to)
                .add("e.at >= :begin and e.at <= :end")
                .add("e.type in (vn.dondoc.task.EventType.CONFIRMED, vn.dondoc.task.EventType.REJECTED)")
                .add("r.seq = (select max(x.seq) from TaskEvent x where x.taskId = e.taskId and x.seq < e.seq"
                        + " and x.type = vn.dondoc.task.EventType.COMPLETION_REPORTED)");
        if (wanted != null && wanted.officer().isPresent()) {
            conditions.add("t.officer = :officer", "officer", wanted.officer().get());
        } else if (wanted != null) {
            conditions.add("t.officer is null");
        }
        WorkingCalendar calendar = calendars.current();
        return conditions
                .fill(em.createQuery(
                        "select t.id, t.code, t.officer, r.at, e.at, e.type from TaskEvent e"
                                + " join Task t on t.id = e.taskId join TaskEvent r on r.taskId = e.taskId"
                                + conditions.where() + " order by e.recordedAt, e.id",
                        Object[].class))
                .setMaxResults(MOST)
                .getResultList()
                .stream()
                .map(row -> answer(row, calendar))
                .toList();
    }

    private AnswerTime answer(Object[] row, WorkingCalendar calendar) {
        LocalDate reported = Zones.day((Instant) row[3]);
        LocalDate answered = Zones.day((Instant) row[4]);
        return new AnswerTime(
                (UUID) row[0],
                (String) row[1],
                (UUID) row[2],
                (Instant) row[3],
                (Instant) row[4],
                row[5].toString().equals("CONFIRMED"),
                answered.isAfter(reported) ? calendar.workingDaysBetween(reported, answered) : 0,
                profiles.on(answered).number(Rule.REMIND_CONFIRMATION_AFTER));
    }

    private Map<Optional<UUID>, Long> waiting() {
        Map<Optional<UUID>, Long> waiting = new HashMap<>();
        em.createQuery("""
                        select t.officer, count(*) from Task t
                        where t.state = vn.dondoc.task.TaskState.REPORTED and t.parent = false
                        group by t.officer""", Object[].class)
                .getResultList()
                .forEach(row -> waiting.put(Optional.ofNullable((UUID) row[0]), (Long) row[1]));
        return waiting;
    }

    private static Conditions between(String column, LocalDate from, LocalDate to) {
        return new Conditions()
                .add(column + " >= :begin and " + column + " <= :end")
                .with("begin", from.atStartOfDay(Zones.VIETNAM).toInstant())
                .with("end", Zones.endOf(to));
    }
}
