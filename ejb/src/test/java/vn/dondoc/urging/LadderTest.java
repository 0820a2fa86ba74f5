package vn.dondoc.urging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.regulation.RegulationProfile;
import vn.dondoc.regulation.RegulationProfile.UrgingStep;
import vn.dondoc.regulation.Rule;

class LadderTest {
    private static final WorkingCalendar CALENDAR = WorkingCalendar.ofTheLaw();

    private static int level(RegulationProfile profile, String today, String due, int urgings) {
        return new Ladder(profile, CALENDAR, LocalDate.parse(today))
                .rung(LocalDate.parse(due), urgings)
                .map(UrgingStep::level)
                .orElse(0);
    }

    @ParameterizedTest
    @CsvSource({
        // an ordinary month: due on a Tuesday
        "2026-03-31, 2026-03-31, 0, 0",
        "2026-04-01, 2026-03-31, 0, 1",
        "2026-04-02, 2026-03-31, 0, 1",
        "2026-04-03, 2026-03-31, 0, 2",
        "2026-04-13, 2026-03-31, 0, 2",
        "2026-04-14, 2026-03-31, 0, 3",
        // Giỗ Tổ made up for on the Monday, 30/4 and 1/5 are days off
        "2026-04-28, 2026-03-31, 0, 3",
        "2026-04-29, 2026-03-31, 0, 4",
        "2026-05-14, 2026-03-31, 0, 4",
        "2026-05-15, 2026-03-31, 0, 5",
        "2027-01-15, 2026-03-31, 0, 5",
        // over the end of a month and a weekend
        "2026-05-29, 2026-05-29, 0, 0",
        "2026-05-30, 2026-05-29, 0, 0",
        "2026-06-01, 2026-05-29, 0, 1",
        "2026-06-03, 2026-05-29, 0, 2",
        // over Tết
        "2026-02-14, 2026-02-13, 0, 0",
        "2026-02-20, 2026-02-13, 0, 0",
        // three urgings lead to the fourth rung whatever the day, but not before the deadline
        "2026-04-01, 2026-03-31, 3, 4",
        "2026-04-01, 2026-03-31, 2, 1",
        "2026-03-31, 2026-03-31, 9, 0",
        "2026-05-15, 2026-03-31, 9, 5"
    })
    void the_highest_rung_that_the_day_has_reached_counts(String today, String due, int urgings, int level) {
        assertThat(level(RegulationProfile.USUAL, today, due, urgings)).isEqualTo(level);
    }

    @Test
    void rungs_that_contradict_one_another_still_give_one_answer() {
        RegulationProfile upsideDown =
                new RegulationProfile(Map.of(Rule.URGE_2_AFTER, "20", Rule.URGE_3_AFTER, "3", Rule.URGE_4_AFTER, "3"));
        assertThat(level(upsideDown, "2026-04-02", "2026-03-31", 0)).isEqualTo(1);
        assertThat(level(upsideDown, "2026-04-03", "2026-03-31", 0)).isEqualTo(4);
    }
}
