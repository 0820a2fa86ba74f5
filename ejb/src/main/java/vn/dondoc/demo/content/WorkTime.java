package vn.dondoc.demo.content;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.kernel.Zones;

/** When people work: on working days, in the morning and in the afternoon. */
final class WorkTime {
    private static final LocalTime MORNING = LocalTime.of(7, 30);
    private static final int MINUTES_OF_MORNING = 235;
    private static final LocalTime AFTERNOON = LocalTime.of(13, 30);
    private static final int MINUTES_OF_AFTERNOON = 205;
    private static final int SECONDS = 59;
    private static final int ODD = 37;
    private static final WorkingCalendar CALENDAR = WorkingCalendar.ofTheLaw();

    private final Dice dice;

    WorkTime(Dice dice) {
        this.dice = dice;
    }

    static WorkingCalendar calendar() {
        return CALENDAR;
    }

    /** Some minute of that day. */
    Instant on(LocalDate day) {
        int minute = dice.between(0, MINUTES_OF_MORNING + MINUTES_OF_AFTERNOON);
        LocalTime time = minute <= MINUTES_OF_MORNING
                ? MORNING.plusMinutes(minute)
                : AFTERNOON.plusMinutes((long) minute - MINUTES_OF_MORNING);
        return day.atTime(time.plusSeconds(dice.between(0, SECONDS)))
                .atZone(Zones.VIETNAM)
                .toInstant();
    }

    /** Some time so many working days later; on the same day a while later. */
    Instant later(Instant earlier, int workingDays) {
        LocalDate day = CALENDAR.plusWorkingDays(Zones.day(earlier), workingDays);
        Instant wished = on(day);
        return wished.isAfter(earlier) ? wished : earlier.plusSeconds((long) ODD * dice.between(1, ODD));
    }
}
