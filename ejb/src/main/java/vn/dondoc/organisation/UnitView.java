package vn.dondoc.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A unit with all that is known of it.
 *
 * @param variants further spellings under which documents name it
 * @param parent the unit above; null at the top
 * @param validTo last day of its existence; null while it exists
 * @param successors units that took over its work
 */
public record UnitView(
        UUID id,
        String code,
        String name,
        @Nullable String shortName,
        List<String> variants,
        UnitKind kind,
        @Nullable UUID parent,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<UnitCodeView> codes,
        List<UUID> successors,
        long version) {
    public UnitRef ref() {
        return new UnitRef(id, code, name);
    }

    /** True from its first to its last day, both included. */
    public boolean existsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** The short name where there is one, else the name. */
    public String label() {
        return shortName == null ? name : shortName;
    }
}
