package vn.dondoc.web.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One field that somebody else has meanwhile given another value than the form holds.
 *
 * @param labelKey key of the field's name
 * @param typed what the form holds
 * @param now what holds now
 */
public record Change(String labelKey, String typed, String now) {
    /** Collects the fields that differ. */
    public static final class Found {
        private final List<Change> changes = new ArrayList<>();

        /** Notes the field when the two values differ. */
        public Found compare(String labelKey, @Nullable Object typed, @Nullable Object now) {
            if (!Objects.equals(typed, now)) {
                changes.add(new Change(labelKey, shown(typed), shown(now)));
            }
            return this;
        }

        public List<Change> list() {
            return List.copyOf(changes);
        }

        private static String shown(@Nullable Object value) {
            return value == null ? "–" : value.toString();
        }
    }
}
