package vn.dondoc.notification.push;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a message goes and for whom it is encrypted.
 *
 * @param session the sign-in of the device; null when an outside provider signs it in
 */
record Receiver(UUID id, UUID account, @Nullable UUID session, String endpoint, String p256dh, String auth) {
    @Override
    public String toString() {
        return "Receiver[" + id + "]";
    }
}
