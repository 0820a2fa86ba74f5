package vn.dondoc.regulation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dondoc.audit.Audit;
import vn.dondoc.audit.AuditAction;
import vn.dondoc.audit.AuditNote;
import vn.dondoc.calendar.CalendarDay;
import vn.dondoc.calendar.HolidayRules;
import vn.dondoc.identity.CurrentActor;
import vn.dondoc.identity.Requires;
import vn.dondoc.identity.Right;
import vn.dondoc.kernel.BusinessRuleViolation;
import vn.dondoc.kernel.InputCheck;
import vn.dondoc.kernel.StaleVersion;

/**
 * Cập nhật lịch làm việc: the administrator takes over what the law proposes for a year and makes it what the Prime
 * Minister announced. Who did what and when is kept.
 */
@Stateless
public class MaintainingCalendar {
    private static final int LONGEST_NAME = 200;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    @Inject
    HolidayTable table;

    @Inject
    Calendars calendars;

    @Inject
    CurrentActor actor;

    @Inject
    Audit audit;

    /**
     * Writes down what the law proposes for a year that has no row yet; other years stay as they are.
     *
     * @return how many days were added
     */
    @Requires(Right.MANAGE_SETTINGS)
    public int propose(int year) {
        refuseUnknownYear(year);
        if (calendars.year(year).kept()) {
            return 0;
        }
        return keep(year, HolidayRules.proposeFor(year));
    }

    /**
     * Makes the table of a year exactly this.
     *
     * @param seen the revision that the editor started from ({@link Calendars.Year#revision})
     * @return how many rows were added, replaced or taken out
     * @throws StaleVersion when somebody saved the year meanwhile
     */
    @Requires(Right.MANAGE_SETTINGS)
    public int saveYear(int year, long seen, List<CalendarDay> days) {
        refuseUnknownYear(year);
        long current = table.lock(year);
        if (current != seen) {
            throw new StaleVersion(current);
        }
        return keep(year, checked(year, days));
    }

    /** Puts a day into the table, in place of what stood there. False when it stood there already. */
    @Requires(Right.MANAGE_SETTINGS)
    public boolean put(CalendarDay day) {
        InputCheck check = new InputCheck();
        check.required("day", day.day());
        check.date("day", day.day());
        check.orFail();
        int year = day.day().getYear();
        List<CalendarDay> days = new ArrayList<>(calendars.year(year).days());
        days.removeIf(other -> other.day().equals(day.day()));
        days.add(day);
        return keep(year, checked(year, days)) > 0;
    }

    /** Takes a day out of the table. False when there was none. */
    @Requires(Right.MANAGE_SETTINGS)
    public boolean remove(LocalDate day) {
        List<CalendarDay> days = new ArrayList<>(calendars.year(day.getYear()).days());
        return days.removeIf(other -> other.day().equals(day)) && keep(day.getYear(), days) > 0;
    }

    private int keep(int year, List<CalendarDay> days) {
        int differing = table.keep(year, days, actor.get().accountId());
        if (differing > 0) {
            audit.note(AuditNote.of(AuditAction.CALENDAR_CHANGED)
                    .about("year", year)
                    .with("rows", differing));
        }
        return differing;
    }

    private static List<CalendarDay> checked(int year, List<CalendarDay> days) {
        InputCheck check = new InputCheck();
        List<CalendarDay> clean = new ArrayList<>();
        Set<LocalDate> seen = new HashSet<>();
        for (int i = 0; i < days.size(); i++) {
            CalendarDay given = days.get(i);
            String at = "days[" + i + "].";
            @Nullable LocalDate day = given.day();
            if (day == null || day.getYear() != year) {
                check.problem(at + "day", "calendar.otherYear", year);
                continue;
            }
            if (!seen.add(day)) {
                check.problem(at + "day", "calendar.twice", day);
            }
            if (given.kind() == CalendarDay.Kind.MAKE_UP && !HolidayRules.isWeekend(day)) {
                check.problem(at + "day", "calendar.makeUpOnWeekday", day);
            }
            clean.add(new CalendarDay(day, given.kind(), check.text(at + "name", given.name(), LONGEST_NAME)));
        }
        check.orFail();
        return clean;
    }

    private static void refuseUnknownYear(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw BusinessRuleViolation.at("year", "calendar.yearRange", FIRST_YEAR, LAST_YEAR);
        }
    }
}
