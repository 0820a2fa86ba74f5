package vn.dondoc.attachment.secrecy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dondoc.audit.Audit;
import vn.dondoc.audit.AuditAction;
import vn.dondoc.audit.AuditNote;
import vn.dondoc.kernel.encoding.LegacyText;

/**
 * Asked by every act that takes words in, before it writes anything. A refusal leaves one line in the audit log that
 * says who and when and nothing of what was refused; it stays although the act is rolled back.
 */
@ApplicationScoped
public class SecretGuard {
    @Inject
    Audit audit;

    /**
     * Goes through the fields in their order.
     *
     * @param fields name of the input field, and what stands in it; null for nothing
     * @throws SecretRefused at the first field that bears a mark
     */
    public void check(Map<String, ? extends @Nullable Object> fields) {
        fields.forEach((field, value) -> check(field, value == null ? null : value.toString()));
    }

    /** As {@link #check(Map)} for one field; a mark in a former encoding is one too. */
    public void check(String field, @Nullable String text) {
        if (text != null
                && (SecretMarks.in(text) || SecretMarks.in(LegacyText.read(text).text()))) {
            audit.noteRefusal(AuditNote.of(AuditAction.SECRET_REFUSED));
            throw new SecretRefused(field);
        }
    }
}
