package vn.dondoc.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who acts in this request, as far as the log needs to know; the package of accounts says it. */
public interface AuditCaller {
    /** The account that acts; null when nobody has signed in. */
    @Nullable
    UUID auditAccount();

    /** Its username; null when nobody has signed in. */
    @Nullable
    String auditUsername();
}
