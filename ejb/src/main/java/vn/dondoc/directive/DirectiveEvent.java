package vn.dondoc.directive;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kernel.Ids;

/** One entry of a directive's own history: who entered or corrected it, with old and new values. Only ever added. */
@Entity
@Table(name = "directive_event")
public class DirectiveEvent {
    private static final JsonProvider JSON = JsonProvider.provider();

    @Id
    private UUID id = Ids.next();

    @Column(name = "directive_id")
    private UUID directiveId;

    private int seq;
    private Instant at;

    @Column(name = "by_account")
    private UUID by;

    private String type;

    /** JSON: field to old and new value, names sorted. */
    private String changes;

    @SuppressWarnings("NullAway")
    protected DirectiveEvent() {}

    /** An entry of the given type, such as ENTERED or CORRECTED. */
    public DirectiveEvent(
            Directive directive, int seq, String type, Map<String, List<@Nullable String>> changes, UUID by) {
        this.directiveId = directive.id();
        this.seq = seq;
        this.at = directive.updatedAt();
        this.by = by;
        this.type = type;
        JsonObjectBuilder object = JSON.createObjectBuilder();
        new TreeMap<>(changes).forEach((name, values) -> {
            JsonArrayBuilder pair = JSON.createArrayBuilder();
            values.forEach(value -> pair.add(value == null ? JsonValue.NULL : JSON.createValue(value)));
            object.add(name, pair);
        });
        this.changes = object.build().toString();
    }

    UUID directiveId() {
        return directiveId;
    }

    /** What happened, when and by whom. */
    public DirectiveEventRow row() {
        return new DirectiveEventRow(seq, at, by, type, changes);
    }
}
