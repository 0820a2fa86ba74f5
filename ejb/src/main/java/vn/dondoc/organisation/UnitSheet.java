package vn.dondoc.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kernel.InputCheck;
import vn.dondoc.kernel.Texts;

/**
 * What somebody says of a unit when entering or correcting it.
 *
 * @param parent the unit above; null at the top
 * @param validTo last day of its existence; null while it exists
 */
public record UnitSheet(
        String code,
        String name,
        @Nullable String shortName,
        List<String> variants,
        UnitKind kind,
        @Nullable UUID parent,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<UUID> successors) {
    public UnitSheet {
        variants = List.copyOf(variants);
        successors = List.copyOf(successors);
    }

    /** The same with clean texts; says what is wrong, field by field. */
    public UnitSheet checked(InputCheck check) {
        String cleanCode = check.text("code", code, 40);
        if (!cleanCode.isEmpty() && !CodeScheme.LOCAL.accepts(cleanCode)) {
            check.problem("code", "unit.codeForm");
        }
        check.required("kind", kind);
        check.required("validFrom", check.date("validFrom", validFrom));
        check.date("validTo", validTo);
        List<String> spellings = variants.stream()
                .map(Texts::clean)
                .filter(java.util.Objects::nonNull)
                .map(spelling -> spelling.replace('\n', ' '))
                .toList();
        return new UnitSheet(
                cleanCode,
                check.text("name", name, 300),
                check.optionalText("shortName", shortName, 120),
                spellings,
                kind,
                parent,
                validFrom,
                validTo,
                successors);
    }
}
