package vn.dondoc.administration;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import vn.dondoc.audit.Audit;
import vn.dondoc.audit.AuditAction;
import vn.dondoc.audit.AuditNote;
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

    @Inject
    Audit audit;

    public UUID register(UnitSheet sheet, List<UnitCodeView> codes) {
        UUID id = registry.register(sheet, codes);
        note(id, sheet);
        return id;
    }

    public void correct(UUID id, long seen, UnitSheet sheet, List<UnitCodeView> codes) {
        if (registry.correct(id, seen, sheet, codes)) {
            note(id, sheet);
        }
    }

    private void note(UUID id, UnitSheet sheet) {
        audit.note(AuditNote.of(AuditAction.UNIT_CHANGED).about("unit", id).with("code", sheet.code()));
    }
}
