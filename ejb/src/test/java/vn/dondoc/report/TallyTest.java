package vn.dondoc.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dondoc.task.Timeliness;

/** The denominators of official reports, held against the figures that were printed in some. */
class TallyTest {
    private static final Tally QUANG_NAM_2017 = new Tally(81, 168, 177, 130, 0);
    private static final Tally GOVERNMENT_2017 = new Tally(14_068, 1_983, 5_640, 223, 0);

    @Test
    void within_each_class_as_quang_nam_reported_2017() {
        assertThat(QUANG_NAM_2017.total()).isEqualTo(556);
        assertThat(QUANG_NAM_2017.done()).isEqualTo(249);
        assertThat(QUANG_NAM_2017.open()).isEqualTo(307);
        assertThat(QUANG_NAM_2017.onTimeOfDone().percent()).contains(new BigDecimal("32.53"));
        assertThat(QUANG_NAM_2017.onTimeOfDone().complement()).contains(new BigDecimal("67.47"));
        assertThat(QUANG_NAM_2017.inTimeOfOpen().percent()).contains(new BigDecimal("57.65"));
        assertThat(QUANG_NAM_2017.inTimeOfOpen().complement()).contains(new BigDecimal("42.35"));
    }

    @Test
    void of_what_was_due_as_the_government_reported_2017() {
        assertThat(GOVERNMENT_2017.total()).isEqualTo(21_914);
        assertThat(GOVERNMENT_2017.doneOfDue().percent())
                .as("exactly; the report prints 98.62")
                .contains(new BigDecimal("98.63"));
        assertThat(GOVERNMENT_2017.doneOfDue().complement()).contains(new BigDecimal("1.37"));
    }

    @Test
    void of_what_was_due_as_the_office_of_the_government_reported_2016() {
        Tally tally = new Tally(2_501, 0, 3_549, 222, 0);

        assertThat(tally.total()).isEqualTo(6_272);
        assertThat(tally.doneOfDue().whole()).isEqualTo(2_723);
        assertThat(tally.doneOfDue().percent()).contains(new BigDecimal("91.85"));
    }

    @Test
    void the_sum_of_the_first_half_of_2020_in_quang_nam() {
        assertThat(new Tally(585, 0, 67, 181, 0).total()).isEqualTo(833);
    }

    @ParameterizedTest(name = "{0} of {1} is {2} and leaves {3}")
    @CsvSource({"0, 7, 0.00, 100.00", "7, 7, 100.00, 0.00", "1, 3, 33.33, 66.67", "1, 800, 0.13, 99.87"})
    void a_share_and_its_complement_add_up_to_a_hundred(long part, long whole, BigDecimal share, BigDecimal rest) {
        assertThat(Share.of(part, whole).percent()).contains(share);
        assertThat(Share.of(part, whole).complement()).contains(rest);
    }

    @Test
    void a_share_of_nothing_is_neither_nothing_nor_all() {
        assertThat(Tally.NONE.onTimeOfDone().percent()).isEmpty();
        assertThat(Tally.NONE.doneOfDue().complement()).isEmpty();
        assertThat(new Tally(0, 0, 5, 0, 0).doneOfDue().percent()).isEmpty();
    }

    @Test
    void the_classes_are_all_there_is() {
        long sum = 0;
        for (Timeliness timeliness : Timeliness.values()) {
            sum += QUANG_NAM_2017.of(timeliness);
        }
        assertThat(sum).isEqualTo(QUANG_NAM_2017.total());
        assertThat(QUANG_NAM_2017.plus(GOVERNMENT_2017).total()).isEqualTo(22_470);
    }
}
