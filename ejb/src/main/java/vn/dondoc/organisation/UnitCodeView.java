package vn.dondoc.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A code of a unit.
 *
 * @param from first day on which it holds
 * @param to last day on which it holds; null while it holds
 */
public record UnitCodeView(
        CodeScheme scheme,
        String value,
        LocalDate from,
        @Nullable LocalDate to) {
    /** True from its first to its last day, both included. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
