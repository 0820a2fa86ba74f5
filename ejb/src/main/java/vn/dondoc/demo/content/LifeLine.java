package vn.dondoc.demo.content;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.demo.content.PlannedAct.Kind;
import vn.dondoc.kernel.Zones;

/** The acts with one task as they are planned one after the other; what would fall on today or later does not happen. */
final class LifeLine {
    private final WorkTime time;
    private final Instant end;
    private final List<PlannedAct> acts = new ArrayList<>();
    private Instant now;
    private boolean over;

    LifeLine(Instant start, LocalDate today, Dice dice) {
        time = new WorkTime(dice);
        now = start;
        end = today.atStartOfDay(Zones.VIETNAM).toInstant();
    }

    List<PlannedAct> acts() {
        return List.copyOf(acts);
    }

    /** False once the present is reached. */
    boolean goesOn() {
        return !over;
    }

    /** The day of the last act. */
    LocalDate day() {
        return Zones.day(now);
    }

    /** That day plus so many working days. */
    LocalDate dayAfter(int workingDays) {
        return WorkTime.calendar().plusWorkingDays(day(), workingDays);
    }

    /** Working days from the last act to that day. */
    int until(LocalDate day) {
        return WorkTime.calendar().workingDaysBetween(day(), day);
    }

    /** One more act without further details. */
    LifeLine then(int workingDays, Kind kind, String by, @Nullable String note) {
        return then(workingDays, PlannedAct.of(kind, by, note));
    }

    /** One more act, so many working days after the last. */
    LifeLine then(int workingDays, PlannedAct act) {
        if (over) {
            return this;
        }
        Instant at = time.later(now, Math.max(workingDays, 0));
        if (at.isBefore(end)) {
            acts.add(act.at(at));
            now = at;
        } else {
            over = true;
        }
        return this;
    }
}
