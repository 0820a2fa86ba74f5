package vn.dondoc.notification.delivery;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is told.
 *
 * @param absent in whose place; null for himself
 */
record Addressee(UUID recipient, @Nullable UUID absent) {
    static Addressee himself(UUID person) {
        return new Addressee(person, null);
    }
}
