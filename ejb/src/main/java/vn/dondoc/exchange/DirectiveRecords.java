package vn.dondoc.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.attachment.secrecy.SecretGuard;
import vn.dondoc.directive.Directive;
import vn.dondoc.directive.DirectiveEvent;
import vn.dondoc.directive.DirectiveSheet;
import vn.dondoc.directive.Directives;
import vn.dondoc.directive.ReferenceLists;
import vn.dondoc.directive.Urgency;
import vn.dondoc.identity.CurrentActor;
import vn.dondoc.kernel.Texts;

/** Records of directives. Types and fields of work that are not known yet are added. */
@ApplicationScoped
public class DirectiveRecords {
    @Inject
    Directives directives;

    @Inject
    ReferenceLists lists;

    @Inject
    SecretGuard secrets;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    @Nullable
    Boolean bring(ImportLine line, ImportIdentity.Key key, ImportIdentities.Known known) {
        DirectiveSheet said = new DirectiveSheet(
                type(line.text("type")),
                null,
                line.text("notation"),
                line.date("issued"),
                line.text("issuer"),
                line.text("signer"),
                line.text("signerPosition"),
                line.text("title"),
                line.text("body"),
                field(line.text("field")),
                line.choice("urgency", Urgency.class, false),
                line.flag("restricted"),
                line.texts("recipients"));
        DirectiveSheet sheet = said.checked(line.check(), lists);
        if (!line.check().isClean()) {
            return null;
        }
        secrets.check(words(sheet));
        ImportIdentity before = known.find(key);
        UUID id = before == null ? enter(sheet, key) : correct(before.entityId(), sheet);
        known.keep(key, id, line);
        return true;
    }

    private static Map<String, @Nullable Object> words(DirectiveSheet sheet) {
        Map<String, @Nullable Object> words = new java.util.LinkedHashMap<>();
        words.put("notation", sheet.notation());
        words.put("title", sheet.title());
        words.put("body", sheet.body());
        return words;
    }

    private UUID enter(DirectiveSheet sheet, ImportIdentity.Key key) {
        UUID by = current.get().accountId();
        Directive directive =
                directives.add(Directive.entered(sheet, false, by, now()).from(key.source(), key.sourceId()));
        directives.record(new DirectiveEvent(directive, 1, "IMPORTED", Map.of(), by));
        return directive.id();
    }

    private UUID correct(UUID id, DirectiveSheet sheet) {
        Directive directive = directives.locked(id);
        Map<String, List<@Nullable String>> changes = directive.correct(sheet, null, now());
        if (!changes.isEmpty()) {
            directives.record(new DirectiveEvent(
                    directive,
                    directives.nextSeq(id),
                    "IMPORTED",
                    changes,
                    current.get().accountId()));
        }
        return id;
    }

    private @Nullable String type(@Nullable String text) {
        String clean = Texts.clean(text);
        if (clean != null && clean.length() <= 120 && lists.documentType(clean).isEmpty()) {
            return lists.addDocumentType(clean).abbreviation();
        }
        return clean;
    }

    private @Nullable String field(@Nullable String text) {
        String clean = Texts.clean(text);
        if (clean != null && clean.length() <= 120 && lists.field(clean).isEmpty()) {
            String code = Texts.cut(Texts.fold(clean).toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "_"), 30);
            return lists.field(code).isPresent()
                    ? code
                    : lists.addField(code, clean).code();
        }
        return clean;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
