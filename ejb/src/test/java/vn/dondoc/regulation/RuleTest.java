package vn.dondoc.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.dondoc.calendar.Derivation;
import vn.dondoc.kernel.InvalidInput;
import vn.dondoc.kernel.Messages;

class RuleTest {

    @ParameterizedTest
    @EnumSource(Rule.class)
    void the_usual_value_of_every_rule_is_in_its_own_canonical_form(Rule rule) {
        assertThat(rule.form().canonical(rule.usual())).isEqualTo(rule.usual());
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void every_rule_its_group_and_its_choices_have_a_name_in_both_languages(Rule rule) {
        for (Locale locale : new Locale[] {Messages.VIETNAMESE, Locale.ENGLISH}) {
            Messages messages = Messages.of(locale);
            assertThat(messages.text(rule.key())).isNotEqualTo(rule.key());
            String group = "regulation.group." + rule.group();
            assertThat(messages.text(group)).isNotEqualTo(group);
            for (String choice : rule.form().choices()) {
                String key = "regulation.choice." + choice;
                assertThat(messages.text(key)).isNotEqualTo(key);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Derivation.class)
    void every_derivation_of_a_deadline_is_explained_in_both_languages(Derivation derivation) {
        for (Locale locale : new Locale[] {Messages.VIETNAMESE, Locale.ENGLISH}) {
            assertThat(Messages.of(locale).text(derivation.key())).isNotEqualTo(derivation.key());
        }
    }

    @ParameterizedTest(name = "{0}: {1} is kept as {2}")
    @CsvSource({
        "OFFICE_HEAD_DECIDES, TRUE, true",
        "DUE_SOON_DAYS, ' 07 ', 7",
        "SCORE_LATE, '0,50', 0.5",
        "SCORE_LATE, 0.000, 0",
        "WEIGHT_PRIORITY, 10, 10",
        "DENOMINATOR, due_based, DUE_BASED",
        "REMIND_DAYS_BEFORE, '5; 2 1', '5,2,1'",
        "DEFAULT_DEADLINE_DAYS, 'kh = 30 ; ct=10', 'CT=10;KH=30'",
        "DEFAULT_DEADLINE_DAYS, '', ''",
        "TASK_CODE_PREFIX, NV, NV",
    })
    void values_are_brought_into_one_form(Rule rule, String given, String kept) {
        assertThat(rule.form().canonical(given)).isEqualTo(kept);
    }

    @ParameterizedTest(name = "{0} refuses {1}")
    @CsvSource({
        "OFFICE_HEAD_DECIDES, yes",
        "OFFICE_HEAD_DECIDES, ''",
        "DUE_SOON_DAYS, -1",
        "DUE_SOON_DAYS, 61",
        "DUE_SOON_DAYS, 3.5",
        "DUE_SOON_DAYS, 99999999999",
        "DUE_SOON_DAYS, ''",
        "UPDATE_DAY, 29",
        "SCORE_LATE, 10.1",
        "SCORE_LATE, 0.1234",
        "SCORE_LATE, 1e3",
        "DENOMINATOR, D",
        "REMIND_DAYS_BEFORE, ''",
        "REMIND_DAYS_BEFORE, '7,x'",
        "REMIND_DAYS_BEFORE, '1,2,3,4,5,6,7,8,9,10,11,12,13'",
        "DEFAULT_DEADLINE_DAYS, CT",
        "DEFAULT_DEADLINE_DAYS, CT=0",
        "TASK_CODE_PREFIX, ''",
        "TASK_CODE_PREFIX, TOOLONGNAME"
    })
    void values_without_the_form_or_out_of_bounds_are_refused_at_their_field(Rule rule, String given) {
        assertThatThrownBy(() -> rule.form().canonical(given))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.problems())
                                .singleElement()
                                .satisfies(problem -> {
                                    assertThat(problem.field()).isEqualTo("value");
                                    assertThat(Messages.of(Messages.VIETNAMESE)
                                                    .text(
                                                            problem.key(),
                                                            problem.args().toArray()))
                                            .isNotEqualTo(problem.key())
                                            .doesNotContain("{");
                                }));
    }

    @Test
    void the_usual_profile_is_what_the_documents_settle() {
        RegulationProfile usual = RegulationProfile.USUAL;
        assertThat(usual.dueSoonDays()).isEqualTo(3);
        assertThat(usual.deadlines().beforeIncludesTheDay()).isTrue();
        assertThat(usual.deadlines().shiftsNamedDates()).isFalse();
        assertThat(usual.extensionMax()).isEqualTo(1);
        assertThat(usual.extensionLeadDays()).isEqualTo(3);
        assertThat(usual.officeHeadDecides()).isFalse();
        assertThat(usual.acceptanceDays(false)).isEqualTo(2);
        assertThat(usual.acceptanceDays(true)).isZero();
        assertThat(usual.entryDays(false, 1)).isEqualTo(1);
        assertThat(usual.entryDays(false, 40)).isEqualTo(2);
        assertThat(usual.entryDays(true, 40)).isZero();
        assertThat(usual.noReportDays()).isEqualTo(30);
        assertThat(usual.denominator()).isEqualTo(RegulationProfile.Denominator.WITHIN_CLASS);
        assertThat(usual.urgingLadder())
                .extracting(RegulationProfile.UrgingStep::after)
                .containsExactly(1, 3, 10, 20, 30);
        assertThat(usual.defaultDeadlineDays("KH")).isEmpty();
    }
}
