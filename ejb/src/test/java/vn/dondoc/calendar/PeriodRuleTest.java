package vn.dondoc.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dondoc.kernel.Zones;

/** The rules of deadlines, T1 to T11: at least one row each, with the article in the name of the row. */
class PeriodRuleTest {
    private static final WorkingCalendar CALENDAR = WorkingCalendar.of(WorkingCalendarTest.announced());

    @ParameterizedTest(name = "{0}: \"{2}\" from {1} ends {3}, moved from {4}")
    @CsvSource({
        "T1 BLDS 147: the day itself does not count,    2027-03-10, trong 5 ngày,            2027-03-15,",
        "T1 and T4: 15/3 is a Sunday in 2026,           2026-03-10, trong 5 ngày,            2026-03-16, 2026-03-15",
        "T1 weeks start the day after,                  2026-03-10, trong 2 tuần,            2026-03-24,",
        "T3 BLDS 148.4: corresponding day missing,      2027-01-31, 1 tháng,                 2027-03-01, 2027-02-28",
        "T3 leap year,                                  2028-01-31, 1 tháng,                 2028-02-29,",
        "T3 corresponding day,                          2026-09-15, trong 2 tháng,           2026-11-16, 2026-11-15",
        "T3 a year from 29 February,                    2028-02-29, 1 năm,                   2029-02-28,",
        "T4 BLDS 148.5: Saturday to Monday,             2026-11-16, trong 5 ngày,            2026-11-23, 2026-11-21",
        "T4 last day in Tết: after it,                  2026-02-10, trong vòng 7 ngày,       2026-02-23, 2026-02-17",
        "T4 last day is a made-up Saturday: stays,      2026-01-05, trong 5 ngày,            2026-01-10,",
        "T4 an explicit date stays on its Sunday,       2026-07-01, trước ngày 19/7/2026,    2026-07-19,",
        "T5 BLDS 146: đầu tháng is day 1,               2026-08-10, đầu tháng 9,             2026-09-01,",
        "T5 giữa tháng is day 15,                       2026-08-10, giữa tháng 9,            2026-09-15,",
        "T5 cuối tháng is the last day,                 2026-08-10, cuối tháng 9,            2026-09-30,",
        "T5 đầu năm is 1 January,                       2026-08-10, đầu năm 2027,            2027-01-01,",
        "T5 giữa năm is 30 June,                        2026-08-10, giữa năm 2027,           2027-06-30,",
        "T5 cuối năm is 31 December,                    2026-08-10, cuối năm,                2026-12-31,",
        "T5 cuối quý III is 30 September,               2026-08-10, cuối quý III,            2026-09-30,",
        "T6 trong tháng: its last day,                  2026-07-10, trong tháng 8 năm 2026,  2026-08-31,",
        "T6 trong quý: its last day,                    2026-07-10, trong quý III,           2026-09-30,",
        "T6 trước ngày X: X included by default,        2026-07-10, trước ngày 20/7/2026,    2026-07-20,",
        "T6 chậm nhất ngày X: X included,               2026-07-10, chậm nhất ngày 20/7/2026, 2026-07-20,",
        "T7 working days skip Saturday and Sunday,      2026-11-20, trong 5 ngày làm việc,   2026-11-27,",
        "T7 working days skip Tết,                      2026-02-12, 3 ngày làm việc,         2026-02-24,",
        "T7 working days use a made-up Saturday,        2025-12-31, 6 ngày làm việc,         2026-01-10,",
        "T8 BLLĐ 111.3: Giỗ Tổ on Sunday gives Monday,  2026-04-20, trong 6 ngày,            2026-04-28, 2026-04-26",
        "T8 BLLĐ 112: two days of Quốc khánh,           2026-08-28, trong 4 ngày,            2026-09-03, 2026-09-01",
        "T10 dates are dd/MM/yyyy,                      2026-07-10, 5/12/2026,               2026-12-05,",
    })
    void rule(String rule, LocalDate from, String words, LocalDate due, LocalDate shiftedFrom) {
        DerivedDeadline deadline =
                DeadlineRule.read(words, from, CALENDAR, DeadlineSettings.USUAL).orElseThrow();
        assertThat(deadline.due()).as(rule).isEqualTo(due);
        assertThat(deadline.shiftedFrom()).as(rule).isEqualTo(shiftedFrom);
        assertThat(deadline.words()).isEqualTo(words);
    }

    @Test
    void t2_a_deadline_lasts_to_24_hours_of_its_day_in_vietnam() {
        LocalDate due = LocalDate.of(2026, 3, 15);
        assertThat(Instant.parse("2026-03-15T16:59:00Z")).isBefore(Zones.endOf(due));
        assertThat(Instant.parse("2026-03-15T17:00:00Z")).isAfter(Zones.endOf(due));
        assertThat(Zones.day(Instant.parse("2026-03-15T16:59:59Z"))).isEqualTo(due);
    }

    @Test
    void t4_a_profile_may_shift_explicit_dates_too() {
        DeadlineSettings shifting = new DeadlineSettings(true, true);
        DerivedDeadline deadline = DeadlineRule.read(
                        "trước ngày 19/7/2026", LocalDate.of(2026, 7, 1), CALENDAR, shifting)
                .orElseThrow();
        assertThat(deadline.due()).isEqualTo("2026-07-20");
        assertThat(deadline.shiftedFrom()).isEqualTo("2026-07-19");
        assertThat(deadline.period()).isFalse();
    }

    @Test
    void t6_a_profile_may_leave_out_the_day_of_truoc_ngay() {
        DeadlineSettings exclusive = new DeadlineSettings(false, false);
        LocalDate from = LocalDate.of(2026, 7, 1);
        assertThat(DeadlineRule.read("trước ngày 20/7", from, CALENDAR, exclusive))
                .map(DerivedDeadline::due)
                .contains(LocalDate.of(2026, 7, 19));
        assertThat(DeadlineRule.read("chậm nhất ngày 20/7", from, CALENDAR, exclusive))
                .map(DerivedDeadline::due)
                .contains(LocalDate.of(2026, 7, 20));
        assertThat(DeadlineRule.read("trước 17 giờ 00 ngày 20/7", from, CALENDAR, exclusive))
                .map(DerivedDeadline::due)
                .contains(LocalDate.of(2026, 7, 20));
    }

    @ParameterizedTest(name = "T9 no date is invented for \"{0}\"")
    @CsvSource({
        "khẩn trương", "kịp thời", "sớm", "theo đúng quy định", "thường xuyên", "hằng tháng",
                "trước ngày 25 hằng tháng",
        "định kỳ hằng quý", "ngày 25", "trong thời gian tới", "sau khi có ý kiến của Bộ", "quý", "tháng", "năm"
    })
    void t9_without_a_readable_time_limit_there_is_none(String words) {
        assertThat(DeadlineRule.read(words, LocalDate.of(2026, 7, 1), CALENDAR, DeadlineSettings.USUAL))
                .isEmpty();
    }

    @Test
    void t11_a_period_counts_anew_when_a_holiday_is_added_and_a_named_date_does_not() {
        LocalDate from = LocalDate.of(2026, 11, 20);
        List<CalendarDay> rows = WorkingCalendarTest.announced();
        rows.add(CalendarDay.off(LocalDate.of(2026, 11, 24), "Ngày Văn hóa Việt Nam"));
        WorkingCalendar changed = WorkingCalendar.of(rows);

        DerivedDeadline before = DeadlineRule.read("5 ngày làm việc", from, CALENDAR, DeadlineSettings.USUAL)
                .orElseThrow();
        DerivedDeadline after = DeadlineRule.read(before.words(), from, changed, DeadlineSettings.USUAL)
                .orElseThrow();
        DerivedDeadline named = DeadlineRule.read("trước ngày 24/11", from, changed, DeadlineSettings.USUAL)
                .orElseThrow();

        assertThat(before.period()).isTrue();
        assertThat(before.due()).isEqualTo("2026-11-27");
        assertThat(after.due()).isEqualTo("2026-11-30");
        assertThat(named.period()).isFalse();
        assertThat(named.due()).isEqualTo("2026-11-24");
    }
}
