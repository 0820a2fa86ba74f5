package vn.dondoc.audit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kernel.Texts;

/**
 * What a feature wants to have logged. Never put a password, a token or the text of a document into it.
 *
 * @param accountId who; null means the caller of this request
 * @param username his sign-in name; null means the caller's
 * @param objectKind what kind of thing it was done to, such as {@code account}; null for none
 * @param objectId its id; null for none
 * @param detail what else is worth knowing, name by name
 */
public record AuditNote(
        AuditAction action,
        @Nullable UUID accountId,
        @Nullable String username,
        @Nullable String objectKind,
        @Nullable String objectId,
        Map<String, String> detail) {
    public AuditNote {
        detail = Map.copyOf(new LinkedHashMap<>(detail));
    }

    public static AuditNote of(AuditAction action) {
        return new AuditNote(action, null, null, null, null, Map.of());
    }

    /** The thing it was done to. */
    public AuditNote about(String kind, @Nullable Object id) {
        return new AuditNote(action, accountId, username, kind, id == null ? null : id.toString(), detail);
    }

    /** Who did it, where that is not the caller of the request, as before sign-in. */
    public AuditNote by(@Nullable UUID account, @Nullable String name) {
        return new AuditNote(action, account, name, objectKind, objectId, detail);
    }

    /** One more thing worth knowing; a null value is left out. */
    public AuditNote with(String name, @Nullable Object value) {
        if (value == null) {
            return this;
        }
        Map<String, String> more = new LinkedHashMap<>(detail);
        more.put(name, Texts.cut(value.toString(), 500));
        return new AuditNote(action, accountId, username, objectKind, objectId, more);
    }
}
