package vn.dondoc.identity.password;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import vn.dondoc.kernel.InputCheck;

class PasswordsTest {
    private final Passwords passwords = Passwords.quick();

    @Test
    void the_stored_form_names_its_parameters_and_not_the_password() {
        String stored = new Passwords().hash("Rừng tràm 42!");
        assertThat(stored).startsWith("pbkdf2-sha256$600000$").doesNotContain("tràm");
        assertThat(stored.split("\\$")).hasSize(4);
    }

    @Test
    void the_same_password_is_stored_differently_each_time() {
        assertThat(passwords.hash("Rừng tràm 42!")).isNotEqualTo(passwords.hash("Rừng tràm 42!"));
    }

    @Test
    void composed_and_decomposed_vietnamese_are_one_password() {
        String stored = passwords.hash(Normalizer.normalize("Rừng tràm 42!", Normalizer.Form.NFC));
        assertThat(passwords.matches(Normalizer.normalize("Rừng tràm 42!", Normalizer.Form.NFD), stored))
                .isTrue();
    }

    @Test
    void compatible_but_different_characters_are_different_passwords() {
        assertThat(passwords.matches("Rừng 42!", passwords.hash("Rừng ４２!"))).isFalse();
    }

    @Test
    void nothing_of_a_long_password_is_cut() {
        String stored = passwords.hash("a".repeat(127) + "b");
        assertThat(passwords.matches("a".repeat(127) + "c", stored)).isFalse();
        assertThat(passwords.matches("a".repeat(127) + "b", stored)).isTrue();
    }

    @Test
    void an_account_without_a_password_takes_none() {
        assertThat(passwords.matches("", null)).isFalse();
        assertThat(passwords.matches("Rừng tràm 42!", null)).isFalse();
    }

    @Test
    void an_empty_or_enormous_password_is_just_wrong() {
        String stored = passwords.hash("Rừng tràm 42!");
        assertThat(passwords.matches("", stored)).isFalse();
        assertThat(passwords.matches("a".repeat(1_000_000), stored)).isFalse();
    }

    @RepeatedTest(20)
    void a_generated_password_is_accepted_by_the_rules() {
        InputCheck check = new InputCheck();
        PasswordRules.check(check, "password", passwords.generate(), "admin");
        assertThat(check.problems()).isEmpty();
    }
}
