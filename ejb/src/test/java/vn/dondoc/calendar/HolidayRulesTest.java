package vn.dondoc.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables checked by hand against printed calendars: every day off that the law gives, dd/MM, weekends included. */
class HolidayRulesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                // Tết on Saturday 28/1, 30/4 on Sunday, 2/9 on Saturday, one day of Quốc khánh
                "2017 | 01/01 02/01 27/01 28/01 29/01 30/01 31/01 01/02 02/02 06/04 30/04 01/05 02/05 02/09 04/09",
                // Tết on Wednesday 29/1, its fourth day a Saturday; 2/9 on Tuesday joins the Monday
                "2025 | 01/01 28/01 29/01 30/01 31/01 01/02 03/02 07/04 30/04 01/05 01/09 02/09",
                // Tết on Tuesday 17/2; Giỗ Tổ on a Sunday; 2/9 on Wednesday takes the Tuesday
                "2026 | 01/01 16/02 17/02 18/02 19/02 20/02 26/04 27/04 30/04 01/05 01/09 02/09",
                // Tết on Saturday 6/2 (the Chinese date is the 7th), 1/5 on Saturday
                "2027 | 01/01 05/02 06/02 07/02 08/02 09/02 10/02 11/02 16/04 30/04 01/05 03/05 02/09 03/09",
                // Giỗ Tổ, 30/4 and 1/5 in one weekend; 2/9 on Saturday joins the Friday
                "2023 | 01/01 02/01 21/01 22/01 23/01 24/01 25/01 26/01 27/01 29/04 30/04 01/05 02/05 03/05 01/09 02/09 04/09",
                // four days of Tết and no Giỗ Tổ yet
                "2006 | 01/01 02/01 28/01 29/01 30/01 31/01 01/02 02/02 30/04 01/05 02/05 02/09 04/09"
            })
    void the_law_gives_these_days(int year, String days) {
        List<LocalDate> expected = Arrays.stream(days.split(" "))
                .map(day ->
                        LocalDate.of(year, Integer.parseInt(day.substring(3)), Integer.parseInt(day.substring(0, 2))))
                .toList();
        assertThat(HolidayRules.proposeFor(year)).extracting(CalendarDay::day).containsExactlyElementsOf(expected);
    }

    @Test
    void no_year_has_a_day_twice_and_all_stay_within_it() {
        for (int year = 2000; year <= 2100; year++) {
            List<LocalDate> days =
                    HolidayRules.proposeFor(year).stream().map(CalendarDay::day).toList();
            assertThat(new HashSet<>(days)).hasSameSizeAs(days);
            int current = year;
            assertThat(days).allMatch(day -> day.getYear() == current).hasSizeGreaterThanOrEqualTo(8);
        }
    }

    @Test
    void since_2021_every_year_has_eleven_weekdays_off() {
        for (int year = 2021; year <= 2100; year++) {
            assertThat(HolidayRules.proposeFor(year))
                    .filteredOn(entry -> !HolidayRules.isWeekend(entry.day()))
                    .as("weekdays off in %d", year)
                    .hasSize(11);
        }
    }

    @Test
    void a_substitute_says_what_it_stands_for() {
        assertThat(HolidayRules.proposeFor(2026))
                .contains(CalendarDay.off(LocalDate.of(2026, 4, 27), "Nghỉ bù Giỗ Tổ Hùng Vương"));
    }
}
