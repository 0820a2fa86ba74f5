package vn.dondoc.home;

import java.time.LocalDate;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.identity.PeopleDirectory;
import vn.dondoc.organisation.UnitDirectory;

/**
 * What shows in an answer about tasks without standing in their history: names, working days, rules, the day itself.
 *
 * @param soonUntil last day that counts as due soon
 * @param noReportDays days after which a unit counts as silent
 */
record Surroundings(
        UnitDirectory units,
        PeopleDirectory people,
        WorkingCalendar calendar,
        LocalDate today,
        LocalDate soonUntil,
        int noReportDays,
        boolean officeHeadDecides) {
    /** True when nothing of it shows differently; pictures that were drawn anew are compared by what is on them. */
    boolean looksLike(Surroundings other) {
        return calendar == other.calendar
                && today.equals(other.today)
                && soonUntil.equals(other.soonUntil)
                && noReportDays == other.noReportDays
                && officeHeadDecides == other.officeHeadDecides
                && (units == other.units || units.all().equals(other.units.all()))
                && (people == other.people || people.all().equals(other.people.all()));
    }
}
