package vn.dondoc.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.text.Collator;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.dondoc.directive.DocumentTypeView;
import vn.dondoc.directive.FieldView;
import vn.dondoc.directive.ReferenceLists;
import vn.dondoc.identity.People;
import vn.dondoc.kernel.Messages;
import vn.dondoc.kernel.Zones;
import vn.dondoc.organisation.UnitRef;
import vn.dondoc.organisation.Units;

/** Names what numbers were grouped by. */
@ApplicationScoped
class GroupNames {
    private static final int AT_ONCE = 1000;
    /** The group of what has none. */
    static final String NONE = "";

    @PersistenceContext
    EntityManager em;

    @Inject
    Units units;

    @Inject
    People people;

    @Inject
    ReferenceLists lists;

    @Inject
    Clock clock;

    /** The lines in the order of their names, those that have none last. */
    List<Line> lines(Grouping by, Map<String, Line.Numbers> groups) {
        Map<String, String> notations = by == Grouping.DIRECTIVE ? notations(groups.keySet()) : Map.of();
        Collator order = Collator.getInstance(Messages.VIETNAMESE);
        return groups.entrySet().stream()
                .map(group -> line(by, group.getKey(), group.getValue(), notations))
                .sorted(Comparator.comparing((Line line) -> line.key() == null)
                        .thenComparing(Line::name, order::compare)
                        .thenComparing(line -> String.valueOf(line.key())))
                .toList();
    }

    private Line line(Grouping by, String id, Line.Numbers numbers, Map<String, String> notations) {
        if (id.equals(NONE)) {
            return new Line(null, "", numbers);
        }
        return switch (by) {
            case UNIT -> {
                UnitRef unit = units.ref(UUID.fromString(id));
                boolean known = units.directory()
                        .find(unit.code(), Zones.today(clock))
                        .filter(today -> today.id().equals(unit.id()))
                        .isPresent();
                yield new Line(known ? unit.code() : id, unit.name(), numbers);
            }
            case LEADER, OFFICER ->
                people.byId(UUID.fromString(id))
                        .map(person -> new Line(person.username(), person.name(), numbers))
                        .orElseGet(() -> new Line(id, id, numbers));
            case FIELD -> new Line(id, lists.field(id).map(FieldView::name).orElse(id), numbers);
            case TYPE ->
                new Line(id, lists.documentType(id).map(DocumentTypeView::name).orElse(id), numbers);
            case DIRECTIVE -> new Line(id, notations.getOrDefault(id, id), numbers);
        };
    }

    private Map<String, String> notations(Set<String> ids) {
        Map<String, String> notations = new HashMap<>();
        List<UUID> all = ids.stream().map(UUID::fromString).toList();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            em.createQuery("select d.id, d.notation from Directive d where d.id in (:ids)", Object[].class)
                    .setParameter("ids", new ArrayList<>(all.subList(from, Math.min(all.size(), from + AT_ONCE))))
                    .getResultList()
                    .forEach(row -> notations.put(row[0].toString(), (String) row[1]));
        }
        return notations;
    }
}
