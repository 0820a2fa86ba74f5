package vn.dondoc.identity.password;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dondoc.kernel.FieldProblem;
import vn.dondoc.kernel.InputCheck;

class PasswordRulesTest {
    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    nine characters of four kinds         | Dondoc@26             | ok
                    eight characters                      | Dondoc@6              | password.tooShort
                    no upper case                         | dondoc@2026           | password.mixed
                    no lower case                         | DONDOC@2026           | password.mixed
                    no digit                              | Dondoc@abcd           | password.mixed
                    no special character                  | Dondoc2026            | password.mixed
                    a blank is special                    | Rung tram 42          | ok
                    Vietnamese letters count as letters   | ĐÔN đốc 42            | ok
                    contains the username                 | Thutruong.snv@2026    | password.containsUsername
                    contains it with diacritics           | Thủtrưởng.snv@2026    | password.containsUsername
                    a word guessed first                  | Matkhau@2026          | password.guessedFirst
                    """)
    void a_password_is_judged_as_the_rule_says(String label, String password, String expected) {
        InputCheck check = new InputCheck();
        PasswordRules.check(check, "new", password, "thutruong.snv");
        assertThat(check.problems())
                .extracting(FieldProblem::key)
                .isEqualTo(expected.equals("ok") ? List.of() : List.of(expected));
    }

    @ParameterizedTest(name = "{0} characters: {1}")
    @CsvSource({"128, true", "129, false"})
    void a_password_may_be_long(int length, boolean accepted) {
        InputCheck check = new InputCheck();
        PasswordRules.check(check, "new", "aA1!" + "đ".repeat(length - 4), "x");
        assertThat(check.isClean()).isEqualTo(accepted);
    }

    @Test
    void a_combining_mark_is_not_a_special_character() {
        InputCheck check = new InputCheck();
        PasswordRules.check(check, "new", "Dondox\u0331c2026", "thutruong.snv");
        assertThat(check.problems()).extracting(FieldProblem::key).containsExactly("password.mixed");
    }
}
