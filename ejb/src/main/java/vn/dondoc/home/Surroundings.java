package vn.dondoc.home;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.identity.PeopleDirectory;
import vn.dondoc.organisation.UnitDirectory;
import vn.dondoc.task.Deciders;

/**
 * What shows in an answer about tasks without standing in their history: names, working days, rules, the day itself.
 *
 * @param soonUntil last day that counts as due soon
 * @param markedAt when tasks at risk were marked last
 * @param noReportDays days after which a unit counts as silent
 */
record Surroundings(
        UnitDirectory units,
        PeopleDirectory people,
        WorkingCalendar calendar,
        LocalDate today,
        LocalDate soonUntil,
        int noReportDays,
        boolean officeHeadDecides,
        List<Deciders.Given> delegated,
        Instant markedAt) {
    /** True when nothing of it shows differently; pictures that were drawn anew are compared by what is on them. */
    boolean looksLike(Surroundings other) {
        return calendar == other.calendar
                && today.equals(other.today)
                && soonUntil.equals(other.soonUntil)
                && noReportDays == other.noReportDays
                && officeHeadDecides == other.officeHeadDecides
                && delegated.equals(other.delegated)
                && markedAt.equals(other.markedAt)
                && (units == other.units || units.all().equals(other.units.all()))
                && (people == other.people || people.all().equals(other.people.all()));
    }
}
