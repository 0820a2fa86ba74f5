package vn.dondoc.periodical;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dondoc.periodical.Ranking.Standing;
import vn.dondoc.regulation.RegulationProfile;

class RankingTest {
    private static final RankingRules RULES = RankingRules.of(RegulationProfile.USUAL);

    private static RankCounts plain(long onTime, long late, long veryLate, long overdue) {
        return new RankCounts(onTime, late, veryLate, overdue, 0, 0, 0, 0);
    }

    @ParameterizedTest(name = "{0} on time, {1} late, {2} very late, {3} overdue: {4}")
    @CsvSource({
        "10, 0, 0, 0, 100.00",
        "0, 0, 0, 10, 0.00",
        "0, 10, 0, 0, 50.00",
        "0, 0, 10, 0, 25.00",
        "1, 1, 1, 0, 58.33",
        "2, 0, 0, 1, 66.67",
    })
    void a_score_is_the_weighed_mean(long onTime, long late, long veryLate, long overdue, BigDecimal score) {
        assertThat(RULES.score(plain(onTime, late, veryLate, overdue))).contains(score);
    }

    @Test
    void urgent_tasks_weigh_twice() {
        RankCounts focusLost = new RankCounts(3, 0, 0, 1, 0, 0, 0, 1);
        assertThat(RULES.score(focusLost)).as("3 of 5").contains(new BigDecimal("60.00"));
    }

    @Test
    void who_had_nothing_due_has_no_score() {
        assertThat(RULES.score(RankCounts.NONE)).isEmpty();
    }

    @Test
    void the_same_score_is_the_same_place_and_small_units_have_none() {
        Map<String, Standing> standings = Ranking.of(
                Map.of(
                        "a", plain(5, 0, 0, 0),
                        "b", plain(9, 0, 0, 1),
                        "c", plain(18, 0, 0, 2),
                        "d", plain(1, 0, 0, 9),
                        "small", plain(4, 0, 0, 0),
                        "none", RankCounts.NONE),
                RULES);
        assertThat(standings.get("a")).isEqualTo(new Standing(new BigDecimal("100.00"), 1));
        assertThat(standings.get("b").place()).isEqualTo(2);
        assertThat(standings.get("c").place()).isEqualTo(2);
        assertThat(standings.get("d").place()).as("behind both").isEqualTo(4);
        assertThat(standings.get("small")).isEqualTo(new Standing(new BigDecimal("100.00"), null));
        assertThat(standings.get("none")).isEqualTo(Standing.NONE);
    }

    @Test
    void the_formula_says_what_the_profile_says() {
        assertThat(RULES.formula())
                .contains("đúng hạn 1;", "đến 10 ngày 0,5", "trên 10 ngày 0,25", "trọng tâm 2", "dưới 5 nhiệm vụ");
    }
}
