package vn.dondoc.administration;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import vn.dondoc.audit.AuditFilter;
import vn.dondoc.audit.AuditLog;
import vn.dondoc.audit.AuditRow;
import vn.dondoc.identity.Requires;
import vn.dondoc.identity.Right;
import vn.dondoc.kernel.Slice;

/** The administrator, the head of the Office and the auditor read the log. */
@Stateless
@Requires(Right.READ_AUDIT)
public class ReadingAudit {
    @Inject
    AuditLog log;

    /** One page, newest first; {@code cursor} is the {@code next} of the page before, null for the newest. */
    public Slice<AuditRow> page(AuditFilter filter, @Nullable String cursor, int size) {
        return log.page(filter, cursor, size);
    }
}
