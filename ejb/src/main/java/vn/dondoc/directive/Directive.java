package vn.dondoc.directive;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kernel.Ids;
import vn.dondoc.kernel.StaleVersion;
import vn.dondoc.kernel.Texts;

/**
 * Văn bản chỉ đạo: a document, a leader's opinion or the conclusion of a meeting from which tasks come. It is entered
 * once; later corrections are kept in its history with the old value beside the new one. A draft is a spoken direction
 * of a leader that the Office has not completed yet.
 */
@Entity
@Table(name = "directive")
public class Directive {
    @Id
    private UUID id = Ids.next();

    private String type;
    private @Nullable String number;
    private String notation;
    private LocalDate issued;
    private String issuer;
    private @Nullable String signer;

    @Column(name = "signer_position")
    private @Nullable String signerPosition;

    private String title;
    private @Nullable String body;
    private @Nullable String field;

    @Enumerated(EnumType.STRING)
    private Urgency urgency;

    private boolean restricted;

    /** One recipient a line. */
    private @Nullable String recipients;

    private boolean draft;

    @Column(name = "search_text")
    private String searchText;

    @Column(name = "entered_by")
    private UUID enteredBy;

    @Column(name = "entered_at")
    private Instant enteredAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    private @Nullable String source;

    @Column(name = "source_id")
    private @Nullable String sourceId;

    @Version
    private long version;

    @SuppressWarnings("NullAway")
    protected Directive() {}

    /** A directive as the checked sheet describes it. */
    public static Directive entered(DirectiveSheet sheet, boolean draft, UUID by, Instant at) {
        Directive directive = new Directive();
        directive.draft = draft;
        directive.enteredBy = by;
        directive.enteredAt = at;
        directive.write(sheet, at);
        return directive;
    }

    /** Notes where an imported directive came from. */
    public Directive from(String otherSystem, String idThere) {
        source = otherSystem;
        sourceId = idThere;
        return this;
    }

    /**
     * Writes the checked sheet over what was known and completes a draft.
     *
     * @param seen the version that the caller has read; null where nobody else can be writing
     * @return what changed: field to old and new value; empty when nothing did
     */
    public Map<String, List<@Nullable String>> correct(DirectiveSheet sheet, @Nullable Long seen, Instant at) {
        if (seen != null && seen != version) {
            throw new StaleVersion(version);
        }
        Map<String, @Nullable String> before = facts();
        write(sheet, at);
        draft = false;
        Map<String, @Nullable String> after = facts();
        Map<String, List<@Nullable String>> changes = new LinkedHashMap<>();
        before.forEach((name, value) -> {
            if (!Objects.equals(value, after.get(name))) {
                changes.put(name, java.util.Arrays.asList(value, after.get(name)));
            }
        });
        return changes;
    }

    private void write(DirectiveSheet sheet, Instant at) {
        type = Objects.requireNonNull(sheet.type());
        number = sheet.number();
        notation = Objects.requireNonNull(sheet.notation());
        issued = Objects.requireNonNull(sheet.issued());
        issuer = Objects.requireNonNull(sheet.issuer());
        signer = sheet.signer();
        signerPosition = sheet.signerPosition();
        title = Objects.requireNonNull(sheet.title());
        body = sheet.body();
        field = sheet.field();
        urgency = Objects.requireNonNullElse(sheet.urgency(), Urgency.NORMAL);
        restricted = sheet.restricted();
        recipients = sheet.recipients().isEmpty() ? null : String.join("\n", sheet.recipients());
        searchText = Texts.fold(notation + " " + title + " " + issuer + " " + Objects.requireNonNullElse(signer, ""));
        updatedAt = at;
    }

    private Map<String, @Nullable String> facts() {
        Map<String, @Nullable String> facts = new LinkedHashMap<>();
        facts.put("type", type);
        facts.put("number", number);
        facts.put("notation", notation);
        facts.put("issued", issued.toString());
        facts.put("issuer", issuer);
        facts.put("signer", signer);
        facts.put("signerPosition", signerPosition);
        facts.put("title", title);
        facts.put("body", body);
        facts.put("field", field);
        facts.put("urgency", urgency.name());
        facts.put("restricted", Boolean.toString(restricted));
        facts.put("recipients", recipients);
        facts.put("draft", Boolean.toString(draft));
        return facts;
    }

    /** What a form shows of it, ready to be changed. */
    public DirectiveSheet sheet() {
        return new DirectiveSheet(
                type,
                number,
                notation,
                issued,
                issuer,
                signer,
                signerPosition,
                title,
                body,
                field,
                urgency,
                restricted,
                recipients == null ? List.of() : List.of(recipients.split("\n")));
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String notation() {
        return notation;
    }

    public LocalDate issued() {
        return issued;
    }

    public String title() {
        return title;
    }

    public Urgency urgency() {
        return urgency;
    }

    public boolean isRestricted() {
        return restricted;
    }

    public boolean isDraft() {
        return draft;
    }

    public UUID enteredBy() {
        return enteredBy;
    }

    public Instant enteredAt() {
        return enteredAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    public @Nullable String field() {
        return field;
    }

    public @Nullable String source() {
        return source;
    }

    public @Nullable String sourceId() {
        return sourceId;
    }
}
