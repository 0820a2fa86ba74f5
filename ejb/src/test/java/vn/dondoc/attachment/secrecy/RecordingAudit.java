package vn.dondoc.attachment.secrecy;

import java.util.ArrayList;
import java.util.List;
import vn.dondoc.audit.Audit;
import vn.dondoc.audit.AuditNote;

/** An audit log in memory. */
public final class RecordingAudit extends Audit {
    public final List<AuditNote> refusals = new ArrayList<>();

    @Override
    public void noteRefusal(AuditNote note) {
        refusals.add(note);
    }

    /** A guard that writes into this log. */
    public SecretGuard guard() {
        SecretGuard guard = new SecretGuard();
        guard.audit = this;
        return guard;
    }
}
