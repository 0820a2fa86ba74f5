package vn.dondoc.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kernel.Ids;

/** One of the codes under which a unit is known, with the time in which it holds (Mã định danh). */
@Entity
@Table(name = "unit_code")
public class UnitCode {
    @Id
    private UUID id = Ids.next();

    @Column(name = "unit_id")
    private UUID unitId;

    @Enumerated(EnumType.STRING)
    private CodeScheme scheme;

    @Column(name = "code_value")
    private String value;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @SuppressWarnings("NullAway")
    protected UnitCode() {}

    UnitCode(UUID unitId, UnitCodeView code) {
        this.unitId = unitId;
        this.scheme = code.scheme();
        this.value = code.value();
        this.validFrom = code.from();
        this.validTo = code.to();
    }

    UUID unitId() {
        return unitId;
    }

    UnitCodeView view() {
        return new UnitCodeView(scheme, value, validFrom, validTo);
    }

    UUID id() {
        return id;
    }
}
