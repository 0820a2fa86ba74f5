package vn.dondoc.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dondoc.regulation.RegulationSheet.Decision;

class RegulationSheetTest {
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    private static final Instant EARLY = Instant.parse("2026-05-20T02:00:00Z");

    private static Decision dueSoon(String days, LocalDate from, Instant setAt) {
        return new Decision(Rule.DUE_SOON_DAYS, days, from, null, setAt, "Quy chế");
    }

    @Test
    void a_day_before_the_first_decision_keeps_the_usual_value() {
        RegulationSheet sheet = new RegulationSheet(List.of(dueSoon("5", JUNE, EARLY)));
        assertThat(sheet.on(JUNE.minusDays(1)).dueSoonDays()).isEqualTo(3);
        assertThat(sheet.on(JUNE).dueSoonDays()).isEqualTo(5);
        assertThat(sheet.on(JUNE.plusYears(3)).dueSoonDays()).isEqualTo(5);
    }

    @Test
    void of_two_decisions_for_one_day_the_later_made_wins() {
        RegulationSheet sheet =
                new RegulationSheet(List.of(dueSoon("7", JUNE, EARLY.plusSeconds(1)), dueSoon("5", JUNE, EARLY)));
        assertThat(sheet.on(JUNE).dueSoonDays()).isEqualTo(7);
    }

    @Test
    void a_decision_made_later_for_an_earlier_day_does_not_reach_beyond_the_next_one() {
        RegulationSheet sheet = new RegulationSheet(
                List.of(dueSoon("5", JUNE.plusMonths(1), EARLY), dueSoon("4", JUNE, EARLY.plusSeconds(60))));
        assertThat(sheet.on(JUNE).dueSoonDays()).isEqualTo(4);
        assertThat(sheet.on(JUNE.plusMonths(1)).dueSoonDays()).isEqualTo(5);
    }

    @Test
    void other_rules_are_left_alone() {
        RegulationSheet sheet = new RegulationSheet(List.of(dueSoon("5", JUNE, EARLY)));
        assertThat(sheet.on(JUNE).extensionMax()).isEqualTo(1);
        assertThat(sheet.inForce(Rule.EXTENSION_MAX, JUNE)).isEmpty();
        assertThat(sheet.inForce(Rule.DUE_SOON_DAYS, JUNE)).map(Decision::value).contains("5");
    }

    @Test
    void by_type_defaults_are_asked_by_abbreviation() {
        RegulationSheet sheet = new RegulationSheet(
                List.of(new Decision(Rule.DEFAULT_DEADLINE_DAYS, "CT=10;KH=30", JUNE, null, EARLY, "Quy chế")));
        assertThat(sheet.on(JUNE).defaultDeadlineDays("KH")).contains(30);
        assertThat(sheet.on(JUNE).defaultDeadlineDays("T")).isEmpty();
    }
}
