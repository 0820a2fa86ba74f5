package vn.dondoc.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dondoc.calendar.CalendarDay;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.regulation.RegulationProfile;
import vn.dondoc.regulation.Rule;

/** On which days a rule speaks, counted by hand. */
class LadderTest {
    /** Tết of 2027 as it might be announced: five days off, two Saturdays made up. */
    private static final WorkingCalendar CALENDAR = WorkingCalendar.of(Stream.concat(
                    Stream.of(4, 5, 8, 9, 10)
                            .map(day -> CalendarDay.off(LocalDate.of(2027, Month.FEBRUARY, day), "Tết Đinh Mùi")),
                    Stream.of(LocalDate.of(2027, Month.JANUARY, 30), LocalDate.of(2027, Month.FEBRUARY, 20))
                            .map(day -> CalendarDay.makeUp(day, "Làm bù")))
            .toList());

    private final Ladder ladder = new Ladder(RegulationProfile.USUAL, CALENDAR);

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private List<Rung> rungs(ReminderRule rule, String ofDay, boolean urgent, String until) {
        return ladder.passed(rule, day(ofDay), urgent, LocalDate.EPOCH, day(until));
    }

    private static Map<String, String> days(List<Rung> rungs) {
        return rungs.stream()
                .collect(Collectors.toMap(
                        r -> r.rule() + " " + r.step(), r -> r.speaksOn().toString()));
    }

    @ParameterizedTest(name = "{0}: {6}")
    @CsvSource({
        "2026-03-31, 2026-03-20, 2026-03-26, 2026-03-30, 2026-04-01, 2026-04-08, end of a month",
        "2028-02-29, 2028-02-18, 2028-02-24, 2028-02-28, 2028-03-01, 2028-03-08, leap day",
        "2028-03-01, 2028-02-21, 2028-02-25, 2028-02-29, 2028-03-02, 2028-03-09, day after the leap day",
        "2026-01-02, 2025-12-23, 2025-12-29, 2025-12-31, 2026-01-05, 2026-01-12, new year on a Thursday",
        "2026-12-31, 2026-12-22, 2026-12-28, 2026-12-30, 2027-01-01, 2027-01-08, last day; 2027 keeps its own table",
        "2027-02-11, 2027-01-27, 2027-02-01, 2027-02-03, 2027-02-12, 2027-02-19, first day after Tết; a Saturday made up",
        "2027-02-03, 2027-01-26, 2027-01-30, 2027-02-02, 2027-02-11, 2027-02-18, last day before Tết",
        "2027-02-06, 2027-01-27, 2027-02-01, 2027-02-03, 2027-02-11, 2027-02-18, a deadline on the first of Tết",
        "2027-02-19, 2027-02-03, 2027-02-16, 2027-02-18, 2027-02-20, 2027-02-26, overdue on a Saturday made up",
    })
    void seven_three_and_one_working_days_before_and_one_and_six_behind(
            String due, String seven, String three, String one, String overdue, String sixth, String why) {
        Map<String, String> days = days(rungs(ReminderRule.BEFORE, due, false, "2029-01-01"));

        assertThat(days)
                .containsEntry("BEFORE 7", seven)
                .containsEntry("BEFORE 3", three)
                .containsEntry("BEFORE 1", one)
                .containsEntry("BEFORE 0", due)
                .containsEntry("OVERDUE 1", overdue)
                .containsEntry("OVERDUE 6", sixth);
    }

    @ParameterizedTest(name = "{0} of {1}{2}: {3}")
    @CsvSource({
        "ACCEPT, 2026-03-10, , 2026-03-13, the window ends on the second working day",
        "ACCEPT, 2026-03-13, , 2026-03-18, over a weekend",
        "ACCEPT, 2026-03-10, urgent, 2026-03-11, the same day",
        "ACCEPT, 2026-03-14, urgent, 2026-03-16, given on a Saturday",
        "EXTENSION, 2026-03-10, , 2026-03-13, longer than two working days",
        "CONFIRM, 2026-03-10, , 2026-03-16, longer than three working days",
        "ANSWER, 2026-03-13, , 2026-03-16, the working day behind the day of answer",
        "SILENT, 2026-02-08, , 2026-03-11, longer than thirty days",
    })
    void what_waits_is_told_of_when_its_time_is_over(
            ReminderRule rule, String ofDay, String urgent, String speaksOn, String why) {
        LocalDate dayBefore = day(speaksOn).minusDays(1);

        assertThat(rungs(rule, ofDay, urgent != null, dayBefore.toString())).isEmpty();
        assertThat(rungs(rule, ofDay, urgent != null, speaksOn))
                .containsExactly(new Rung(rule, day(ofDay), 1, day(speaksOn), true));
    }

    @Test
    void what_goes_on_waiting_is_told_of_again() {
        assertThat(rungs(ReminderRule.CONFIRM, "2026-03-10", false, "2026-03-19"))
                .extracting(rung -> rung.speaksOn().toString())
                .containsExactly("2026-03-16", "2026-03-19");
        assertThat(rungs(ReminderRule.ACCEPT, "2026-03-10", false, "2026-12-31"))
                .as("but nobody is asked twice to accept")
                .hasSize(1);
    }

    @Test
    void of_what_an_outage_has_left_only_the_last_step_speaks() {
        List<Rung> rungs =
                ladder.passed(ReminderRule.BEFORE, day("2026-03-31"), false, day("2026-03-25"), day("2026-04-01"));

        assertThat(rungs).extracting(Rung::step).containsExactly(3, 1, 0, 1);
        assertThat(rungs).extracting(Rung::speaks).containsExactly(false, false, false, true);
    }

    @Test
    void a_day_that_was_looked_at_gives_nothing_again() {
        assertThat(ladder.passed(ReminderRule.BEFORE, day("2026-03-31"), false, day("2026-03-26"), day("2026-03-27")))
                .isEmpty();
    }

    @Test
    void the_office_decides_how_often() {
        Ladder other = new Ladder(
                new RegulationProfile(Map.of(Rule.REMIND_DAYS_BEFORE, "2", Rule.REMIND_OVERDUE_EVERY, "1")), CALENDAR);

        assertThat(other.passed(ReminderRule.BEFORE, day("2026-03-31"), false, LocalDate.EPOCH, day("2026-04-03")))
                .extracting(rung -> rung.speaksOn().toString())
                .containsExactly("2026-03-27", "2026-04-01", "2026-04-02", "2026-04-03");
    }

    @Test
    void the_day_of_the_month_to_report_before_is_told_ahead_also_from_the_month_before() {
        assertThat(ladder.updates(day("2026-05-10"), day("2026-06-30")))
                .extracting(rung -> rung.ofDay() + " on " + rung.speaksOn())
                .containsExactly("2026-05-20 on 2026-05-15", "2026-06-20 on 2026-06-17");

        Ladder first = new Ladder(
                new RegulationProfile(Map.of(Rule.UPDATE_DAY, "1", Rule.UPDATE_REMIND_BEFORE, "2")), CALENDAR);
        assertThat(first.updates(day("2026-05-20"), day("2026-05-31")))
                .extracting(rung -> rung.ofDay() + " on " + rung.speaksOn())
                .containsExactly("2026-06-01 on 2026-05-28");
    }
}
