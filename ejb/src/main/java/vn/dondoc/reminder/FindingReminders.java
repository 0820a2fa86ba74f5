package vn.dondoc.reminder;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.Session;
import org.hibernate.dialect.PostgreSQLDialect;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import vn.dondoc.identity.OpenToAll;
import vn.dondoc.kernel.Patience;
import vn.dondoc.kernel.Zones;

/**
 * Finds what falls due and records it, with one statement for all tasks that have one day. Who finds holds the one row of
 * {@link ReminderSweep}, so that of two servers one waits and then finds everything there; the key of the table is the last guard.
 * It may be killed between any two of these transactions: the next tick does the day again, and nothing twice.
 */
@Stateless
@OpenToAll("called by the timer")
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class FindingReminders {
    /** How far the first look of all goes back, in days. */
    private static final int FIRST_LOOK = 3;
    /** How far back is looked after an outage, in days. */
    private static final int LONGEST_LOOK = 100;

    private static final String COLUMNS =
            "insert into reminder (task_id, rule, of_day, step, speaks_on, state, found_at, people) ";
    private static final String ROW = "select t.id, cast(:rule as varchar(10)), cast(:ofDay as date),"
            + " cast(:step as integer), cast(:speaksOn as date), cast(:state as varchar(10)),"
            + " cast(:now as timestamp with time zone), 0 ";
    private static final String ABSENT = " and not exists (select 1 from reminder r where r.task_id = t.id"
            + " and r.rule = :rule and r.of_day = cast(:ofDay as date) and r.step = cast(:step as integer))";

    /** Days are numbered from 1970 in the province's time, whatever zone the database keeps; day 0 of a silence is {@code heard}. */
    private static final String SILENT_ROW = "select t.id, 'SILENT', cast(:today as date) - (t.silent + 1),"
            + " t.silent / cast(:every as integer), cast(:today as date) - mod(t.silent, cast(:every as integer)),"
            + " 'PENDING', cast(:now as timestamp with time zone), 0 from (select id, cast(:number as integer) - 1"
            + " - cast(floor((extract(epoch from coalesce(last_report_at, issued_at)) + cast(:offset as integer)) / 86400)"
            + " as integer) as silent from task where open = true and is_parent = false"
            + " and state <> 'REPORTED' and coalesce(last_report_at, issued_at) < :before) t"
            + " where mod(t.silent, cast(:every as integer)) < cast(:span as integer)";

    private static final String SILENT_ABSENT = " and not exists (select 1 from reminder r where r.task_id = t.id"
            + " and r.rule = 'SILENT' and r.of_day = cast(:today as date) - (t.silent + 1)"
            + " and r.step = t.silent / cast(:every as integer))";

    private static final String UPDATES = "from task t where t.open = true and t.is_parent = false"
            + " and t.state <> 'REPORTED' and (t.due_date is null or t.due_date > cast(:far as date))"
            + " and coalesce(t.last_report_at, t.issued_at) < cast(:month as timestamp with time zone)";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /**
     * What is to be looked for.
     *
     * @param after the day up to which all was found
     * @param day today
     * @param changes how often rules or calendar had changed before
     */
    public record Sweep(LocalDate after, LocalDate day, long changes) {}

    /** What is still to be found today; empty when nothing is. A clock that went back to an earlier day finds that day again. */
    public Optional<Sweep> due() {
        LocalDate today = Zones.today(clock);
        ReminderSweep mark = mark();
        LocalDate swept = mark.sweptOn();
        if (today.equals(swept)) {
            return Optional.empty();
        }
        LocalDate after = swept == null ? today.minusDays(FIRST_LOOK) : swept;
        if (!after.isBefore(today)) {
            after = today.minusDays(1);
        }
        LocalDate earliest = today.minusDays(LONGEST_LOOK);
        return Optional.of(new Sweep(after.isBefore(earliest) ? earliest : after, today, mark.changes()));
    }

    /** The oldest day of which each rule may speak; none for those of which nothing waits. */
    public Map<Watched, LocalDate> oldest() {
        Map<Watched, LocalDate> oldest = new EnumMap<>(Watched.class);
        for (Watched watched : Watched.values()) {
            em.createQuery(watched.oldest(), Object.class).setMaxResults(1).getResultList().stream()
                    .map(first -> first instanceof Instant instant ? Zones.day(instant) : (LocalDate) first)
                    .forEach(day -> oldest.put(watched, day));
        }
        return oldest;
    }

    /** Records the steps about a few days for every task that has one of them; returns how many rows that were. */
    public int find(Sweep sweep, Watched watched, List<Rung> steps) {
        if (isDone(sweep)) {
            return 0;
        }
        int found = 0;
        for (Rung rung : steps) {
            var insert = Patience.with(em, em.createNativeQuery(COLUMNS + ROW + watched.source() + once(ABSENT)))
                    .setParameter("rule", rung.rule().name())
                    .setParameter("ofDay", rung.ofDay())
                    .setParameter("step", rung.step())
                    .setParameter("speaksOn", rung.speaksOn())
                    .setParameter("state", (rung.speaks() ? ReminderState.PENDING : ReminderState.SKIPPED).name())
                    .setParameter("now", now());
            if (watched.isByInstant()) {
                insert.setParameter("from", start(rung.ofDay()))
                        .setParameter("to", start(rung.ofDay().plusDays(1)));
            }
            found += insert.executeUpdate();
        }
        return found;
    }

    /**
     * Records for the tasks of which nothing was heard that another {@code every} days have passed; only the last such day speaks. No
     * index knows the last word of a unit, so this walks once through all open tasks.
     *
     * @param days how many days are looked at, today the last of them
     */
    public int findSilent(Sweep sweep, int every, long days) {
        if (isDone(sweep)) {
            return 0;
        }
        return Patience.with(em, em.createNativeQuery(COLUMNS + SILENT_ROW + once(SILENT_ABSENT)))
                .setParameter("today", sweep.day())
                .setParameter("number", (int) sweep.day().toEpochDay())
                .setParameter("every", every)
                .setParameter("span", (int) days)
                .setParameter(
                        "offset",
                        Zones.VIETNAM.getRules().getOffset(clock.instant()).getTotalSeconds())
                .setParameter("before", start(sweep.day().minusDays(every)))
                .setParameter("now", now())
                .executeUpdate();
    }

    /**
     * Records for the tasks of which nothing was heard for a month that the day to report before is near.
     *
     * @param near tasks with a deadline within so many days behind that day are left to it
     */
    public int findUpdates(Sweep sweep, Rung rung, int near) {
        if (isDone(sweep)) {
            return 0;
        }
        LocalDate day = rung.ofDay();
        return Patience.with(em, em.createNativeQuery(COLUMNS + ROW + UPDATES + once(ABSENT)))
                .setParameter("rule", rung.rule().name())
                .setParameter("ofDay", day)
                .setParameter("step", rung.step())
                .setParameter("speaksOn", rung.speaksOn())
                .setParameter("state", ReminderState.PENDING.name())
                .setParameter("now", now())
                .setParameter("month", start(day.minusMonths(1)))
                .setParameter("far", day.plusDays(near))
                .executeUpdate();
    }

    /** Everything of the day is found, unless rules or calendar have changed meanwhile. */
    public void finish(Sweep sweep) {
        ReminderSweep mark = mark();
        if (mark.changes() == sweep.changes()) {
            mark.on(sweep.day());
        }
    }

    /** Looks for everything once more, as far back as the first time. */
    public void again() {
        mark().on(null);
    }

    private boolean isDone(Sweep sweep) {
        return sweep.day().equals(mark().sweptOn());
    }

    private ReminderSweep mark() {
        ReminderSweep mark = em.find(ReminderSweep.class, ReminderSweep.ONLY, LockModeType.PESSIMISTIC_WRITE);
        if (mark == null) {
            mark = new ReminderSweep();
            em.persist(mark);
        }
        return mark;
    }

    /** What is there is left out: PostgreSQL sees for itself, the embedded database is asked first. */
    private String once(String absent) {
        boolean postgres = em.unwrap(Session.class)
                        .getSessionFactory()
                        .unwrap(SessionFactoryImplementor.class)
                        .getJdbcServices()
                        .getDialect()
                instanceof PostgreSQLDialect;
        return postgres ? " on conflict do nothing" : absent;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(Zones.VIETNAM).toInstant();
    }
}
