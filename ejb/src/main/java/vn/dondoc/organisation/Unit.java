package vn.dondoc.organisation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kernel.BusinessRuleViolation;
import vn.dondoc.kernel.Ids;

/**
 * Đơn vị: a body that receives tasks. It comes into being on a day, may end on a day and then has successors; it is never
 * deleted, because the tasks it was given keep its name (domain rule on reorganisation, 1/7/2025).
 */
@Entity
@Table(name = "unit")
public class Unit {
    @Id
    private UUID id = Ids.next();

    private String code;
    private String name;

    @Column(name = "short_name")
    private @Nullable String shortName;

    /** Further spellings, one a line. */
    private @Nullable String variants;

    @Enumerated(EnumType.STRING)
    private UnitKind kind;

    @Column(name = "parent_id")
    private @Nullable UUID parentId;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @ElementCollection
    @CollectionTable(name = "unit_successor", joinColumns = @JoinColumn(name = "unit_id"))
    @Column(name = "successor_id")
    private Set<UUID> successors = new LinkedHashSet<>();

    @Version
    private long version;

    @SuppressWarnings("NullAway")
    protected Unit() {}

    /** A new unit as the sheet describes it. */
    public static Unit from(UnitSheet sheet) {
        Unit unit = new Unit();
        unit.correct(sheet);
        return unit;
    }

    /** Writes the sheet over what was known; true when anything changed. */
    public final boolean correct(UnitSheet sheet) {
        if (sheet.validTo() != null && sheet.validTo().isBefore(sheet.validFrom())) {
            throw BusinessRuleViolation.at("validTo", "unit.endsBeforeItBegins");
        }
        if (id.equals(sheet.parent()) || sheet.successors().contains(id)) {
            throw BusinessRuleViolation.at("parent", "unit.ownParent");
        }
        boolean changed = code == null || !sheet.equals(sheet());
        code = sheet.code();
        name = sheet.name();
        shortName = sheet.shortName();
        variants = sheet.variants().isEmpty() ? null : String.join("\n", sheet.variants());
        kind = sheet.kind();
        parentId = sheet.parent();
        validFrom = sheet.validFrom();
        validTo = sheet.validTo();
        successors.retainAll(sheet.successors());
        successors.addAll(sheet.successors());
        return changed;
    }

    private UnitSheet sheet() {
        return new UnitSheet(
                code, name, shortName, variantList(), kind, parentId, validFrom, validTo, List.copyOf(successors));
    }

    private List<String> variantList() {
        return variants == null ? List.of() : List.of(variants.split("\n"));
    }

    UnitView view(List<UnitCodeView> codes) {
        return new UnitView(
                id,
                code,
                name,
                shortName,
                variantList(),
                kind,
                parentId,
                validFrom,
                validTo,
                codes,
                List.copyOf(successors),
                version);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }
}
