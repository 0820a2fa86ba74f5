package vn.dondoc.identity.account;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kernel.InputCheck;

/**
 * An account that is to be made.
 *
 * @param username sign-in name: letters without diacritics, digits, {@code . _ @ -}; case does not matter for signing in
 */
public record NewAccount(String username, AccountSheet sheet) {
    private static final Pattern USERNAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._@-]{1,79}");

    /** The same with clean texts; says what is wrong, field by field. */
    NewAccount checked(InputCheck check) {
        String clean = check.text("username", username, 80);
        if (!clean.isEmpty() && !USERNAME.matcher(clean).matches()) {
            check.problem("username", "account.usernameForm");
        }
        return new NewAccount(clean, sheet.checked(check));
    }

    /** Where an account comes from that is imported. */
    public record Origin(String source, String sourceId) {}

    /** How an account gets its first password. */
    public record FirstPassword(@Nullable String hash, boolean mustChange) {
        /** It cannot sign in until the administrator sets one. */
        public static final FirstPassword NONE = new FirstPassword(null, false);

        /** A password that may stay: of demo accounts and of accounts imported with theirs. */
        public static FirstPassword kept(String hash) {
            return new FirstPassword(hash, false);
        }

        /** A password given by somebody else, to be changed at the first sign-in. */
        public static FirstPassword given(String hash) {
            return new FirstPassword(hash, true);
        }
    }
}
