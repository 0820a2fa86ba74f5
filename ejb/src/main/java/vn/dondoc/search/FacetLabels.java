package vn.dondoc.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.UnaryOperator;
import vn.dondoc.directive.ReferenceLists;
import vn.dondoc.kernel.Messages;
import vn.dondoc.organisation.UnitView;
import vn.dondoc.organisation.Units;
import vn.dondoc.search.index.Facets;
import vn.dondoc.search.index.Facets.Count;

/** What people call the values of facets. */
@ApplicationScoped
public class FacetLabels {
    @Inject
    ReferenceLists reference;

    @Inject
    Units units;

    /** One value of a facet: as it stands in a query, as it is called, and how many of what was found have it. */
    public record Labelled(String value, String label, long count) {}

    /** One facet: the parameter that narrows by it, and its values. */
    public record Facet(String name, List<Labelled> values) {}

    /** All facets in the order in which they are shown; units stand with their codes as values. */
    public List<Facet> of(Facets facets, Locale locale) {
        boolean english = !locale.getLanguage().equals(Messages.VIETNAMESE.getLanguage());
        Messages words = Messages.of(locale);
        return List.of(
                facet("type", facets.types(), value -> type(value, english)),
                facet("issuer", facets.issuers(), value -> value),
                facet("year", facets.years(), value -> value),
                facet("field", facets.fields(), value -> field(value, english)),
                new Facet("unit", facets.units().stream().map(this::unit).toList()),
                facet("state", facets.states(), value -> words.text("task.state." + value)));
    }

    private static Facet facet(String name, List<Count> counts, UnaryOperator<String> label) {
        return new Facet(
                name,
                counts.stream()
                        .map(each -> new Labelled(each.value(), label.apply(each.value()), each.count()))
                        .toList());
    }

    private String type(String value, boolean english) {
        return reference.documentTypes().stream()
                .filter(type -> type.abbreviation().equals(value))
                .findFirst()
                .map(type -> english && type.nameEn() != null ? type.nameEn() : type.name())
                .orElse(value);
    }

    private String field(String value, boolean english) {
        return reference.fields().stream()
                .filter(field -> field.code().equals(value))
                .findFirst()
                .map(field -> english ? field.nameEn() : field.name())
                .orElse(value);
    }

    private Labelled unit(Count count) {
        UnitView unit = units.get(UUID.fromString(count.value()));
        return new Labelled(unit.code(), unit.label(), count.count());
    }
}
