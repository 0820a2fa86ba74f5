package vn.dondoc.warning;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.identity.OpenToAll;
import vn.dondoc.kernel.Patience;
import vn.dondoc.kernel.Zones;
import vn.dondoc.regulation.Calendars;
import vn.dondoc.regulation.Profiles;
import vn.dondoc.regulation.RegulationProfile;
import vn.dondoc.regulation.Rule;
import vn.dondoc.task.RiskRun;

/**
 * Works out which tasks are at risk, and how such warnings came out in the last year. Each is a handful of statements over
 * all tasks, never one a task; of two servers one waits for the other and then finds that nothing is left to do.
 */
@Stateless
@OpenToAll("called by the timer")
public class WarningEarly {
    /** How far back warnings are compared with what came of them. */
    static final int DAYS_BACK = 365;

    private static final Duration HOUR = Duration.ofMinutes(55);
    private static final String AS_OF = "asOf";

    @PersistenceContext
    EntityManager em;

    @Inject
    Calendars calendars;

    @Inject
    Profiles profiles;

    @Inject
    Clock clock;

    /** Does what is due: marks once an hour, a look back once a day. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void workIfDue() {
        RiskRun run = locked();
        if (!clock.instant().isBefore(run.markedAt().plus(HOUR))) {
            mark(run);
        }
        if (!Zones.today(clock).equals(run.lookedBackOn())) {
            lookBack(run);
        }
    }

    /** Does both now. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void work() {
        RiskRun run = locked();
        mark(run);
        lookBack(run);
    }

    private RiskRun locked() {
        RiskRun run = em.find(RiskRun.class, RiskRun.ONLY, LockModeType.PESSIMISTIC_WRITE);
        if (run == null) {
            run = new RiskRun(Instant.EPOCH);
            em.persist(run);
            em.flush();
        }
        return run;
    }

    private void mark(RiskRun run) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        LocalDate today = Zones.day(now);
        em.createNativeQuery("delete from risk_day where on_day = :day or due = :due")
                .setParameter("day", today)
                .setParameter("due", today.plusDays(daysBefore()))
                .executeUpdate();
        day(today, now).write(em);
        pasts(today.withDayOfMonth(1));
        em.createQuery("delete from TaskRisk").executeUpdate();
        Patience.with(em, em.createNativeQuery(RiskTexts.MARK))
                .setParameter("today", today)
                .setParameter("zone", offset())
                .executeUpdate();
        run.marked(now);
    }

    private void lookBack(RiskRun run) {
        LocalDate today = Zones.today(clock);
        LocalDate first = today.minusDays(DAYS_BACK + (long) daysBefore());
        em.createNativeQuery("delete from risk_day where on_day <> :today")
                .setParameter("today", today)
                .executeUpdate();
        for (LocalDate day = first; day.isBefore(today); day = day.plusDays(1)) {
            day(day, Zones.endOf(day)).write(em);
        }
        em.createNativeQuery("delete from risk_past where as_of < :first")
                .setParameter("first", first.withDayOfMonth(1))
                .executeUpdate();
        em.createNativeQuery("delete from risk_usual where as_of < :first")
                .setParameter("first", first.withDayOfMonth(1))
                .executeUpdate();
        for (LocalDate month = first.withDayOfMonth(1); month.isBefore(today.withDayOfMonth(1)); ) {
            pasts(month);
            month = month.plusMonths(1);
        }
        em.createQuery("delete from RiskOutcome").executeUpdate();
        outcomes(today).values().forEach(rate -> em.persist(new RiskOutcome(rate)));
        run.lookedBack(today);
    }

    private Map<LocalDate, HitRate> outcomes(LocalDate today) {
        Map<LocalDate, HitRate> months = new TreeMap<>();
        for (String text : new String[] {RiskTexts.LOOK_BACK, RiskTexts.LOOK_BACK_ON_PAST}) {
            for (Object line : Patience.with(em, em.createNativeQuery(text))
                    .setParameter("today", today)
                    .setParameter("zone", offset())
                    .getResultList()) {
                Object[] row = (Object[]) line;
                LocalDate month = row[0] instanceof Date day ? day.toLocalDate() : (LocalDate) row[0];
                HitRate rate = new HitRate(month, number(row[1]), number(row[2]), number(row[3]), number(row[4]));
                months.merge(month, rate, HitRate::plus);
            }
        }
        return months;
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    private RiskDay day(LocalDate day, Instant until) {
        RegulationProfile profile = profiles.on(day);
        WorkingCalendar calendar = calendars.current();
        return new RiskDay(day, until, daysBefore(), profile, calendar);
    }

    /** How many days before the deadline a warning is asked about; today's decision holds for the whole look back. */
    private int daysBefore() {
        return profiles.today().number(Rule.RISK_DAYS_BEFORE);
    }

    /** What came of the tasks of the year before that day. */
    private void pasts(LocalDate asOf) {
        for (String table : new String[] {"risk_past", "risk_usual"}) {
            em.createNativeQuery("delete from " + table + " where as_of = :asOf")
                    .setParameter(AS_OF, asOf)
                    .executeUpdate();
        }
        insertPast(RiskTexts.PAST, asOf);
        insertPast(RiskTexts.USUAL_OF_FIELD, asOf);
    }

    private void insertPast(String text, LocalDate asOf) {
        Patience.with(em, em.createNativeQuery(text))
                .setParameter(AS_OF, asOf)
                .setParameter("then", Zones.endOf(asOf.minusDays(1)))
                .setParameter("yearBefore", asOf.minusDays(DAYS_BACK))
                .setParameter("zone", offset())
                .executeUpdate();
    }

    /** Seconds that the province is ahead. */
    private long offset() {
        return Zones.VIETNAM.getRules().getOffset(clock.instant()).getTotalSeconds();
    }
}
