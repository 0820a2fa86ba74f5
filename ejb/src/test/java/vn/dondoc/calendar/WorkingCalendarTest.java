package vn.dondoc.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {
    private static final WorkingCalendar CALENDAR = WorkingCalendar.of(announced());

    /**
     * 2025 and 2026 as the Prime Minister laid them out: Tết 2025 with two days before it, 2 May 2025 made up on 26 April;
     * 2 January 2026 made up on 10 January, 31 August 2026 on 22 August.
     */
    static List<CalendarDay> announced() {
        List<CalendarDay> rows = new ArrayList<>();
        for (String day : List.of(
                "2025-01-01",
                "2025-01-27",
                "2025-01-28",
                "2025-01-29",
                "2025-01-30",
                "2025-01-31",
                "2025-04-07",
                "2025-04-30",
                "2025-05-01",
                "2025-05-02",
                "2025-09-01",
                "2025-09-02",
                "2026-01-01",
                "2026-01-02",
                "2026-02-16",
                "2026-02-17",
                "2026-02-18",
                "2026-02-19",
                "2026-02-20",
                "2026-04-27",
                "2026-04-30",
                "2026-05-01",
                "2026-08-31",
                "2026-09-01",
                "2026-09-02")) {
            rows.add(CalendarDay.off(LocalDate.parse(day), "Nghỉ lễ"));
        }
        for (String day : List.of("2025-04-26", "2026-01-10", "2026-08-22")) {
            rows.add(CalendarDay.makeUp(LocalDate.parse(day), "Làm bù"));
        }
        return rows;
    }

    @ParameterizedTest(name = "{0} worked: {1}")
    @CsvSource({
        "2026-11-20, true",
        "2026-11-21, false",
        "2026-11-22, false",
        "2025-04-26, true",
        "2025-05-02, false",
        "2026-01-10, true",
        "2026-01-02, false",
        "2025-12-31, true",
        "2026-01-01, false",
        "2026-08-22, true",
        "2026-08-31, false",
        "2026-04-26, false",
        "2026-04-27, false",
        // 2027 and 2017 have no rows: what the law proposes
        "2027-02-10, false",
        "2027-02-12, true",
        "2017-02-01, false",
        "2017-02-03, true"
    })
    void holidays_and_made_up_saturdays_are_known(LocalDate day, boolean worked) {
        assertThat(CALENDAR.isWorkingDay(day)).isEqualTo(worked);
    }

    @ParameterizedTest(name = "{0} + {1} working days = {2}")
    @CsvSource({
        "2026-11-20, 1, 2026-11-23", "2026-11-20, 5, 2026-11-27", "2026-11-21, 1, 2026-11-23",
        "2026-11-22, 0, 2026-11-22", "2026-11-23, -1, 2026-11-20", "2026-11-22, -1, 2026-11-20",
        // across Tết, across the year's end with its made-up Saturday, across Quốc khánh
        "2026-02-13, 1, 2026-02-23", "2025-12-31, 1, 2026-01-05", "2025-12-31, 6, 2026-01-10",
        "2026-01-09, 1, 2026-01-10", "2026-08-28, 1, 2026-09-03", "2026-09-03, -1, 2026-08-28",
        "2026-08-21, 1, 2026-08-22", "2027-02-04, 1, 2027-02-12"
    })
    void working_days_are_added(LocalDate from, int days, LocalDate expected) {
        assertThat(CALENDAR.plusWorkingDays(from, days)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "on {0}, due {1}: {2}")
    @CsvSource({
        "2026-11-20, 2026-11-20, 0",
        "2026-11-20, 2026-11-23, 1",
        "2026-11-19, 2026-11-23, 2",
        "2026-11-20, 2026-11-22, 0",
        "2026-11-23, 2026-11-20, -1",
        "2026-11-24, 2026-11-20, -2",
        // late since the end of Friday, whatever day is counted
        "2026-11-21, 2026-11-20, -1",
        "2026-11-22, 2026-11-20, -1",
        "2026-02-23, 2026-02-13, -1",
        "2026-02-13, 2026-02-23, 1"
    })
    void days_left_are_working_days_and_negative_when_late(LocalDate today, LocalDate due, int left) {
        assertThat(CALENDAR.daysLeft(today, due)).isEqualTo(left);
    }

    @Test
    void adding_and_counting_agree_with_walking_day_by_day() {
        Random random = new Random(20261122);
        for (int i = 0; i < 500; i++) {
            LocalDate from = LocalDate.of(2024, 6, 1).plusDays(random.nextInt(900));
            LocalDate to = from.plusDays(random.nextInt(120));
            int walked = 0;
            for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
                walked += CALENDAR.isWorkingDay(day) ? 1 : 0;
            }
            assertThat(CALENDAR.workingDaysBetween(from, to)).isEqualTo(walked);
            assertThat(CALENDAR.workingDaysBetween(to, from)).isEqualTo(-walked);
            if (walked > 0) {
                LocalDate there = CALENDAR.plusWorkingDays(from, walked);
                assertThat(CALENDAR.isWorkingDay(there)).isTrue();
                assertThat(CALENDAR.workingDaysBetween(from, there)).isEqualTo(walked);
            }
        }
    }

    @Test
    void the_next_working_day_is_the_day_itself_when_it_is_worked() {
        assertThat(CALENDAR.nextWorkingDay(LocalDate.of(2026, 11, 20))).isEqualTo("2026-11-20");
        assertThat(CALENDAR.nextWorkingDay(LocalDate.of(2026, 2, 14))).isEqualTo("2026-02-23");
    }

    @Test
    void it_says_which_years_are_kept_in_the_table() {
        assertThat(CALENDAR.isKept(2026)).isTrue();
        assertThat(CALENDAR.isKept(2027)).isFalse();
    }

    @Test
    void days_beyond_its_years_are_refused_and_the_bounds_of_input_are_not() {
        assertThat(CALENDAR.nextWorkingDay(LocalDate.of(2000, 1, 1))).isEqualTo("2000-01-04");
        assertThat(CALENDAR.isWorkingDay(LocalDate.of(2100, 12, 31))).isTrue();
        assertThatThrownBy(() -> CALENDAR.isWorkingDay(LocalDate.of(1998, 12, 31)))
                .isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> CALENDAR.plusWorkingDays(LocalDate.of(2026, 1, 1), Integer.MAX_VALUE))
                .isInstanceOf(DateTimeException.class);
    }
}
