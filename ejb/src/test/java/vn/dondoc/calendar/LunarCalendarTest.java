package vn.dondoc.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LunarCalendarTest {

    /** Dates as they were and are printed in Vietnamese calendars; * marks years in which the Chinese date is another. */
    @ParameterizedTest(name = "Tết {0}")
    @CsvSource({
        "2000-02-05", "2001-01-24", "2002-02-12", "2003-02-01", "2004-01-22", "2005-02-09", "2006-01-29",
        "2007-02-17" /* * */, "2008-02-07", "2009-01-26", "2010-02-14", "2011-02-03", "2012-01-23", "2013-02-10",
        "2014-01-31", "2015-02-19", "2016-02-08", "2017-01-28", "2018-02-16", "2019-02-05", "2020-01-25",
        "2021-02-12", "2022-02-01", "2023-01-22", "2024-02-10", "2025-01-29", "2026-02-17", "2027-02-06" /* * */,
        "2028-01-26", "2029-02-13", "2030-02-02" /* * */, "2031-01-23", "2032-02-11", "2033-01-31", "2034-02-19",
        "2035-02-08", "2036-01-28", "2053-02-18" /* * */, "1985-01-21" /* a month before the Chinese */
    })
    void tet_is_the_vietnamese_date(LocalDate tet) {
        assertThat(LunarCalendar.newYear(tet.getYear())).isEqualTo(tet);
    }

    @ParameterizedTest(name = "Giỗ Tổ {0}")
    @CsvSource({
        "2007-04-26",
        "2012-03-31",
        "2017-04-06",
        "2018-04-25",
        "2019-04-14",
        "2020-04-02",
        "2021-04-21",
        "2022-04-10",
        "2023-04-29",
        "2024-04-18",
        "2025-04-07",
        "2026-04-26",
        "2027-04-16"
    })
    void the_hung_kings_are_honoured_on_the_tenth_of_the_third_month(LocalDate day) {
        assertThat(LunarCalendar.hungKings(day.getYear())).isEqualTo(day);
    }

    @Test
    void every_year_to_2100_has_tet_between_21_january_and_21_february() {
        for (int year = 2000; year <= 2100; year++) {
            assertThat(LunarCalendar.newYear(year)).isBetween(LocalDate.of(year, 1, 20), LocalDate.of(year, 2, 21));
        }
    }

    @Test
    void the_eighth_month_after_a_leap_sixth_month_is_counted_without_the_leap_month() {
        // 2025 had a leap sixth month: mid-autumn (15/8) was on 6 October
        assertThat(LunarCalendar.solar(2025, 8, 15)).isEqualTo("2025-10-06");
        assertThat(LunarCalendar.solar(2025, 6, 1)).isEqualTo("2025-06-25");
    }

    @Test
    void a_month_that_cannot_be_is_refused() {
        assertThatThrownBy(() -> LunarCalendar.solar(2026, 13, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LunarCalendar.solar(1500, 1, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
