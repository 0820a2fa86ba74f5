package vn.dondoc.web.units;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.organisation.UnitCodeView;
import vn.dondoc.organisation.UnitKind;
import vn.dondoc.organisation.UnitView;
import vn.dondoc.web.frame.Change;
import vn.dondoc.web.frame.Shown;

/** The fields of the page on which a unit is entered or corrected. */
public class UnitForm {
    private String code = "";
    private String name = "";
    private @Nullable String shortName;
    private @Nullable UnitKind kind = UnitKind.DEPARTMENT;
    private @Nullable UUID parent;
    private @Nullable LocalDate validFrom;
    private @Nullable LocalDate validTo;
    private String variants = "";
    private String successors = "";
    private String codes = "";

    void show(UnitView unit, String successorCodes) {
        code = unit.code();
        name = unit.name();
        shortName = unit.shortName();
        kind = unit.kind();
        parent = unit.parent();
        validFrom = unit.validFrom();
        validTo = unit.validTo();
        variants = String.join("\n", unit.variants());
        successors = successorCodes;
        codes = CodeLines.write(unit.codes());
    }

    List<UnitCodeView> codeViews() {
        return CodeLines.read(codes);
    }

    /** Where the form differs from what holds now. */
    List<Change> differences(UnitView now) {
        return new Change.Found()
                .compare("unit.code", code, now.code())
                .compare("unit.name", name, now.name())
                .compare("unit.shortName", shortName, now.shortName())
                .compare("unit.validFrom", Shown.day(validFrom), Shown.day(now.validFrom()))
                .compare("unit.validTo", Shown.day(validTo), Shown.day(now.validTo()))
                .compare("unit.codes", CodeLines.write(codeViews()), CodeLines.write(now.codes()))
                .list();
    }

    public String getCode() {
        return code;
    }

    public void setCode(@Nullable String typed) {
        code = typed == null ? "" : typed;
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String typed) {
        name = typed == null ? "" : typed;
    }

    public @Nullable String getShortName() {
        return shortName;
    }

    public void setShortName(@Nullable String typed) {
        shortName = typed;
    }

    public @Nullable UnitKind getKind() {
        return kind;
    }

    public void setKind(@Nullable UnitKind chosen) {
        kind = chosen;
    }

    public @Nullable UUID getParent() {
        return parent;
    }

    public void setParent(@Nullable UUID chosen) {
        parent = chosen;
    }

    public @Nullable LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(@Nullable LocalDate day) {
        validFrom = day;
    }

    public @Nullable LocalDate getValidTo() {
        return validTo;
    }

    public void setValidTo(@Nullable LocalDate day) {
        validTo = day;
    }

    public String getVariants() {
        return variants;
    }

    public void setVariants(@Nullable String typed) {
        variants = typed == null ? "" : typed;
    }

    public String getSuccessors() {
        return successors;
    }

    public void setSuccessors(@Nullable String typed) {
        successors = typed == null ? "" : typed;
    }

    public String getCodes() {
        return codes;
    }

    public void setCodes(@Nullable String typed) {
        codes = typed == null ? "" : typed;
    }
}
