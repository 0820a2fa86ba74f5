package vn.dondoc.administration;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import vn.dondoc.identity.Requires;
import vn.dondoc.identity.Right;
import vn.dondoc.organisation.UnitCodeView;
import vn.dondoc.organisation.UnitRegistry;
import vn.dondoc.organisation.UnitSheet;

/** The administrator enters and corrects units; ending a unit is a correction that sets its last day. */
@Stateless
@Requires(Right.MANAGE_SETTINGS)
public class MaintainingUnits {
    @Inject
    UnitRegistry registry;

    public UUID register(UnitSheet sheet, List<UnitCodeView> codes) {
        return registry.register(sheet, codes);
    }

    public void correct(UUID id, long seen, UnitSheet sheet, List<UnitCodeView> codes) {
        registry.correct(id, seen, sheet, codes);
    }
}
