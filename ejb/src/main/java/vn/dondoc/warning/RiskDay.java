package vn.dondoc.warning;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.kernel.Zones;
import vn.dondoc.regulation.RegulationProfile;
import vn.dondoc.regulation.Rule;

/**
 * What calendar and regulation profile of a day say about the signs, in the form in which the database asks for it.
 *
 * @param until what happened later is not known on that day
 * @param before how many days lie between this day and the deadline of which it is the day to look at
 */
record RiskDay(LocalDate day, Instant until, int before, RegulationProfile profile, WorkingCalendar calendar) {
    private static final String INSERT = "insert into risk_day (on_day, due, due_month, known, until_at, accept_before,"
            + " accept_before_urgent, silent_before, minimum, late_percent, threshold, points_accept, points_silent,"
            + " points_obstacle, points_late, points_short) values (:day, :due, :month, :known, :until, :accept, :urgent,"
            + " :silent, :minimum, :percent, :threshold, :p1, :p2, :p3, :p4, :p5)";

    void write(EntityManager em) {
        LocalDate due = day.plusDays(before);
        em.createNativeQuery(INSERT)
                .setParameter("day", day)
                .setParameter("due", due)
                .setParameter("month", due.withDayOfMonth(1))
                .setParameter("known", day.withDayOfMonth(1))
                .setParameter("until", until)
                .setParameter("accept", acceptBefore(profile.acceptanceDays(false)))
                .setParameter("urgent", acceptBefore(profile.acceptanceDays(true)))
                .setParameter("silent", until.minus(Duration.ofDays(profile.number(Rule.RISK_SILENT_DAYS))))
                .setParameter("minimum", profile.number(Rule.RISK_MIN_HISTORY))
                .setParameter("percent", profile.number(Rule.RISK_LATE_PERCENT))
                .setParameter("threshold", profile.number(Rule.RISK_THRESHOLD))
                .setParameter("p1", profile.number(Rule.RISK_POINTS_ACCEPTANCE))
                .setParameter("p2", profile.number(Rule.RISK_POINTS_SILENCE))
                .setParameter("p3", profile.number(Rule.RISK_POINTS_OBSTACLES))
                .setParameter("p4", profile.number(Rule.RISK_POINTS_LATENESS))
                .setParameter("p5", profile.number(Rule.RISK_POINTS_SHORT_TIME))
                .executeUpdate();
    }

    /** What was given before this instant should have been accepted before that day. */
    private Instant acceptBefore(int window) {
        LocalDate given = day;
        while (!calendar.plusWorkingDays(given.minusDays(1), window).isBefore(day)) {
            given = given.minusDays(1);
        }
        return given.atStartOfDay(Zones.VIETNAM).toInstant();
    }
}
