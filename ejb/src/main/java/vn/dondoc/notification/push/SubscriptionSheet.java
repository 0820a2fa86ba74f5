package vn.dondoc.notification.push;

import com.zerodeplibs.webpush.UserAgentMessageEncryptionKeyInfo;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kernel.InputCheck;

/**
 * What a browser hands over when it subscribes.
 *
 * @param endpoint its secret address at the push service
 * @param p256dh its public key (P-256, 65 bytes, base64url)
 * @param auth its secret (16 bytes, base64url)
 * @param device what it calls itself; null when it does not say
 */
public record SubscriptionSheet(
        @Nullable String endpoint,
        @Nullable String p256dh,
        @Nullable String auth,
        @Nullable String device) {
    private static final int LONGEST_ENDPOINT = 1000;
    private static final int LONGEST_DEVICE = 200;
    private static final int LONGEST_KEY = 100;

    /** The sheet without blanks; {@link vn.dondoc.kernel.InvalidInput} with every problem. */
    Checked checked() {
        InputCheck check = new InputCheck();
        Checked clean = new Checked(
                check.text("endpoint", endpoint, LONGEST_ENDPOINT),
                check.text("keys.p256dh", p256dh, LONGEST_KEY),
                check.text("keys.auth", auth, LONGEST_KEY),
                check.optionalText("device", device, LONGEST_DEVICE));
        if (check.isClean() && !clean.hasKeys()) {
            check.problem("keys", "push.keys");
        }
        check.orFail();
        return clean;
    }

    /** A sheet in which nothing is missing. */
    record Checked(
            String endpoint,
            String p256dh,
            String auth,
            @Nullable String device) {
        private boolean hasKeys() {
            if (!p256dh.matches("[A-Za-z0-9_-]{87}=?") || !auth.matches("[A-Za-z0-9_-]{22}(==)?")) {
                return false;
            }
            try {
                UserAgentMessageEncryptionKeyInfo.of(p256dh, auth);
                return true;
            } catch (RuntimeException noKeys) { // of several kinds, all of which say that this is no point of the curve
                return false;
            }
        }
    }
}
