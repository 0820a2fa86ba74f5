package vn.dondoc.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.exchange.ImportLine.Kind;
import vn.dondoc.identity.People;
import vn.dondoc.identity.Person;
import vn.dondoc.kernel.FieldProblem;
import vn.dondoc.organisation.UnitView;
import vn.dondoc.organisation.Units;

/** Which records of other systems are known here, looked up for a whole batch at once. */
@ApplicationScoped
public class ImportIdentities {
    private static final int AT_ONCE = 1000;

    @PersistenceContext
    EntityManager em;

    @Inject
    Units units;

    @Inject
    People people;

    Known lookUp(List<ImportLine> lines) {
        Map<Group, Set<String>> wanted = new HashMap<>();
        for (ImportLine line : lines) {
            String source = line.text("source");
            if (source != null) {
                line.references()
                        .forEach((kind, ids) -> wanted.computeIfAbsent(new Group(source, kind), g -> new HashSet<>())
                                .addAll(ids));
            }
        }
        Known known = new Known();
        wanted.forEach((group, ids) -> {
            List<String> all = new ArrayList<>(ids);
            for (int from = 0; from < all.size(); from += AT_ONCE) {
                find(group, all.subList(from, Math.min(all.size(), from + AT_ONCE)), known);
            }
        });
        return known;
    }

    /** Names all three parts of the key, so that the index is entered and not walked through. */
    private void find(Group group, List<String> ids, Known known) {
        em.createQuery(
                        "select i from ImportIdentity i where i.key.source = :source and i.key.kind = :kind"
                                + " and i.key.sourceId in (:ids)",
                        ImportIdentity.class)
                .setParameter("source", group.source())
                .setParameter("kind", group.kind())
                .setParameter("ids", ids)
                .getResultList()
                .forEach(identity -> known.byKey.put(identity.key(), identity));
    }

    private record Group(String source, Kind kind) {}

    /** What is known of the records of one batch, growing as they are brought in. */
    final class Known {
        private final Map<ImportIdentity.Key, ImportIdentity> byKey = new HashMap<>();
        private final List<FieldProblem> warnings = new ArrayList<>();

        @Nullable
        ImportIdentity find(ImportIdentity.Key key) {
            return byKey.get(key);
        }

        /** Notes that the record became this thing. */
        void keep(ImportIdentity.Key key, UUID entity, ImportLine line) {
            ImportIdentity identity = byKey.get(key);
            if (identity == null) {
                identity = new ImportIdentity(key, entity, line);
                em.persist(identity);
                byKey.put(key, identity);
            } else {
                identity.said(line);
            }
        }

        /** The unit meant by a sourceId of the same source, or by a code; a problem when there is none. */
        @Nullable
        UUID unit(ImportLine line, String field, @Nullable String reference, LocalDate on) {
            return resolve(
                    line,
                    field,
                    Kind.UNIT,
                    reference,
                    text -> units.directory().find(text, on).map(UnitView::id));
        }

        /** The account meant by a sourceId of the same source, or by a username; a problem when there is none. */
        @Nullable
        UUID account(ImportLine line, String field, @Nullable String reference) {
            return resolve(
                    line,
                    field,
                    Kind.ACCOUNT,
                    reference,
                    text -> people.byUsername(text).map(Person::id));
        }

        @Nullable
        UUID directive(ImportLine line, String field, @Nullable String reference) {
            return resolve(line, field, Kind.DIRECTIVE, reference, text -> Optional.empty());
        }

        private @Nullable UUID resolve(
                ImportLine line,
                String field,
                Kind kind,
                @Nullable String reference,
                java.util.function.Function<String, Optional<UUID>> otherwise) {
            if (reference == null) {
                return null;
            }
            ImportIdentity identity = byKey.get(new ImportIdentity.Key(line.source(), kind, reference));
            Optional<UUID> found = identity == null ? otherwise.apply(reference) : Optional.of(identity.entityId());
            if (found.isEmpty()) {
                line.check().problem(field, "import.unknownReference", reference);
            }
            return found.orElse(null);
        }

        void warn(String field, String key, Object... args) {
            warnings.add(FieldProblem.of(field, key, args));
        }

        List<FieldProblem> takeWarnings() {
            List<FieldProblem> taken = List.copyOf(warnings);
            warnings.clear();
            return taken;
        }
    }
}
