package vn.dondoc.web.directive;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directive.DirectiveEventRow;
import vn.dondoc.entry.DirectiveDetail;
import vn.dondoc.entry.DirectiveReading;
import vn.dondoc.kernel.TryLater;
import vn.dondoc.search.RelatingDirectives;
import vn.dondoc.search.RelatingDirectives.Related;
import vn.dondoc.web.frame.Asked;
import vn.dondoc.web.frame.Lookup;
import vn.dondoc.web.frame.Texts;
import vn.dondoc.web.task.TimelineEntry.Changed;

/** One directive with its files, its tasks as far as the account may see them, and its own history. */
@Named
@RequestScoped
public class DirectivePage {
    @EJB
    DirectiveReading reading;

    @EJB
    RelatingDirectives relating;

    @Inject
    Asked asked;

    @Inject
    Lookup lookup;

    @Inject
    Texts texts;

    private @Nullable DirectiveDetail directive;
    private @Nullable Related related;

    /** An entry of the history as shown. */
    public record Entry(DirectiveEventRow row, String who, List<Changed> changes) {}

    public DirectiveDetail getDirective() {
        if (directive == null) {
            directive = reading.detail(asked.id("id"));
        }
        return directive;
    }

    /** What belongs to it; nothing while the index cannot be asked. */
    public Related getRelated() {
        Related found = related;
        if (found == null) {
            try {
                found = relating.of(getDirective());
            } catch (TryLater later) {
                found = new Related(List.of(), List.of(), List.of());
            }
            related = found;
        }
        return found;
    }

    /** The history, newest first. */
    public List<Entry> getHistory() {
        List<Entry> entries = new ArrayList<>();
        for (DirectiveEventRow row : reading.history(getDirective().id())) {
            entries.add(0, new Entry(row, lookup.person(row.by()), changes(row.changes())));
        }
        return entries;
    }

    private List<Changed> changes(String json) {
        List<Changed> changes = new ArrayList<>();
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject object = reader.readObject();
            object.keySet()
                    .forEach(name -> changes.add(new Changed(
                            texts.text("fact." + name),
                            text(object.getJsonArray(name).get(0)),
                            text(object.getJsonArray(name).get(1)))));
        }
        return changes;
    }

    private static String text(JsonValue value) {
        return value instanceof JsonString string
                ? string.getString()
                : value == JsonValue.NULL ? "" : value.toString();
    }
}
