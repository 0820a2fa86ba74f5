package vn.dondoc.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kernel.Ids;
import vn.dondoc.kernel.Texts;

/** One line of the audit log (một dòng nhật ký): written once, never changed. */
@Entity
@Table(name = "audit_event")
class AuditEvent {
    private static final int MAX_DETAIL = 4000;

    @Id
    private UUID id = Ids.next();

    @Column(name = "at")
    private Instant at;

    @Column(name = "account_id")
    private @Nullable UUID accountId;

    @Column(name = "username")
    private @Nullable String username;

    @Column(name = "address")
    private @Nullable String address;

    @Enumerated(EnumType.STRING)
    @Column(name = "action", length = 40)
    private AuditAction action;

    @Column(name = "object_kind")
    private @Nullable String objectKind;

    @Column(name = "object_id")
    private @Nullable String objectId;

    @Column(name = "detail", length = MAX_DETAIL)
    private String detail;

    @SuppressWarnings("NullAway")
    protected AuditEvent() {}

    AuditEvent(AuditNote note, Instant at, @Nullable String address) {
        this.at = at;
        this.accountId = note.accountId();
        this.username = note.username() == null ? null : Texts.cut(note.username(), 80);
        this.address = address;
        this.action = note.action();
        this.objectKind = note.objectKind();
        this.objectId = note.objectId() == null ? null : Texts.cut(note.objectId(), 80);
        this.detail = json(note.detail());
    }

    /** A flat JSON object with sorted names; names that would not fit any more are left out. */
    static String json(Map<String, String> detail) {
        StringBuilder text = new StringBuilder("{");
        for (Map.Entry<String, String> entry : new TreeMap<>(detail).entrySet()) {
            String member = quoted(entry.getKey()) + ":" + quoted(entry.getValue());
            if (text.length() + member.length() < MAX_DETAIL - 2) {
                text.append(text.length() > 1 ? "," : "").append(member);
            }
        }
        return text.append('}').toString();
    }

    private static String quoted(String text) {
        return text.codePoints()
                .mapToObj(c -> switch (c) {
                    case '"' -> "\\\"";
                    case '\\' -> "\\\\";
                    default -> c < ' ' ? "\\u00" + HexFormat.of().toHexDigits((byte) c) : Character.toString(c);
                })
                .collect(Collectors.joining("", "\"", "\""));
    }
}
