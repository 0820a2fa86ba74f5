package vn.dondoc.identity.password;

import java.text.Normalizer;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kernel.InputCheck;
import vn.dondoc.kernel.Texts;

/**
 * What may be a password: more than 8 characters with upper case, lower case, digit and special character (the rule of
 * the province's systems), at most 128, without the username and without the words that guessers try first.
 */
public final class PasswordRules {
    private static final int MIN = 9;
    private static final int MAX = 128;
    private static final List<String> GUESSED_FIRST =
            List.of("password", "matkhau", "mat khau", "12345678", "87654321", "qwertyui", "abcd1234");

    private PasswordRules() {}

    /** Says everything that is wrong with the password, at the field of that name. */
    public static void check(InputCheck check, String field, @Nullable String password, String username) {
        if (password == null || password.isEmpty()) {
            check.problem(field, "input.required");
            return;
        }
        String text = Normalizer.normalize(password, Normalizer.Form.NFC);
        int length = text.codePointCount(0, text.length());
        if (length < MIN) {
            check.problem(field, "password.tooShort", MIN);
        }
        if (length > MAX) {
            check.problem(field, "password.tooLong", MAX);
        }
        if (text.codePoints().anyMatch(Character::isISOControl)) {
            check.problem(field, "password.control");
        }
        if (!isMixed(text)) {
            check.problem(field, "password.mixed");
        }
        String folded = Texts.fold(text);
        String name = Texts.fold(username);
        if (name.length() > 2 && folded.contains(name)) {
            check.problem(field, "password.containsUsername");
        }
        if (GUESSED_FIRST.stream().anyMatch(folded::contains)) {
            check.problem(field, "password.guessedFirst");
        }
    }

    private static boolean isMixed(String text) {
        return Stream.<IntPredicate>of(
                        Character::isUpperCase, Character::isLowerCase, Character::isDigit, PasswordRules::isSpecial)
                .allMatch(kind -> text.codePoints().anyMatch(kind));
    }

    private static boolean isSpecial(int c) {
        int type = Character.getType(c);
        boolean mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
        return !Character.isLetterOrDigit(c) && !Character.isISOControl(c) && !mark;
    }
}
