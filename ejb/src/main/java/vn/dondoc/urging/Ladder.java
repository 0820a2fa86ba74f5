package vn.dondoc.urging;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.regulation.RegulationProfile;
import vn.dondoc.regulation.RegulationProfile.UrgingForm;
import vn.dondoc.regulation.RegulationProfile.UrgingStep;
import vn.dondoc.regulation.Rule;

/**
 * Thang đôn đốc: which rung a late task has reached on a day, by the profile and the calendar of that day. The highest rung counts,
 * in whatever order the profile has put them.
 */
public record Ladder(RegulationProfile profile, WorkingCalendar calendar, LocalDate today) {
    /** The rung that enough urgings lead to whatever the day. */
    private static final int CRITICISM = 4;

    /** The rung; empty in time and before the first one. */
    public Optional<UrgingStep> rung(LocalDate due, int urgings) {
        if (!due.isBefore(today)) {
            return Optional.empty();
        }
        boolean often = urgings >= profile.number(Rule.URGINGS_BEFORE_CRITICISM);
        return profile.urgingLadder().stream()
                .filter(step -> often && step.level() == CRITICISM || isPast(due, step))
                .max(Comparator.comparingInt(UrgingStep::level));
    }

    private boolean isPast(LocalDate due, UrgingStep step) {
        return !today.isBefore(calendar.plusWorkingDays(due, step.after()));
    }

    /** The lowest rung of that form; an urging by hand stands on it. */
    int levelOf(UrgingForm form) {
        return profile.urgingLadder().stream()
                .filter(step -> step.form() == form)
                .mapToInt(UrgingStep::level)
                .min()
                .orElse(2);
    }

    /** Working days since the deadline; 0 while it has not passed. */
    int daysLate(LocalDate due) {
        return Math.max(0, -calendar.daysLeft(today, due));
    }

    /** The day by which a letter of today is answered. */
    LocalDate replyBy() {
        return calendar.plusWorkingDays(today, profile.number(Rule.URGING_REPLY_DAYS));
    }
}
