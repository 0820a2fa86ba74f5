package vn.dondoc.search;

import static vn.dondoc.search.index.IndexFields.BODY;
import static vn.dondoc.search.index.IndexFields.ISSUER;
import static vn.dondoc.search.index.IndexFields.TITLE;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import vn.dondoc.identity.Actor;
import vn.dondoc.search.words.Terms;

/**
 * What of some documents fits a query so well that somebody should be told: it must hold all of its words, or of long queries nearly
 * all. In a list a weak fit stands at the end and harms nobody; a notification has no end of the list.
 */
final class FreshForm {
    private static final int SHORT = 3;
    private static final int NEARLY_ALL_PERCENT = 75;

    private final SearchPredicateFactory f;
    private final Understood query;

    FreshForm(SearchPredicateFactory f, Understood query) {
        this.f = f;
        this.query = query;
    }

    SearchPredicate among(Collection<UUID> documents, Actor actor, SearchFilter filter) {
        // its words are demanded below and need not be weighed, which costs most
        boolean byWords = !query.bare().isEmpty() && query.notation() == null && !query.isByOrigin();
        Understood weighed = byWords ? query.withoutWords() : query;
        BooleanPredicateClausesStep<?> all =
                f.bool().must(new QueryForm(f, weighed, Weights.MEASURED).all(actor, filter));
        all.filter(f.id().matchingAny(documents));
        if (!query.bare().isEmpty()) {
            all.filter(held());
        }
        return all.toPredicate();
    }

    private SearchPredicate held() {
        BooleanPredicateClausesStep<?> words = f.bool();
        query.bare().forEach(word -> words.should(anywhere(word)));
        words.minimumShouldMatchPercent(query.bare().size() <= SHORT ? 100 : NEARLY_ALL_PERCENT);
        BooleanPredicateClausesStep<?> any = f.bool().should(words);
        for (List<String> other : query.alternatives()) {
            BooleanPredicateClausesStep<?> together = f.bool();
            if (other.size() == 1) {
                together.must(anywhere(other.get(0)));
            }
            for (int i = 0; i + 1 < other.size(); i++) {
                together.must(anywhere(Terms.pair(other.get(i), other.get(i + 1))));
            }
            any.should(together);
        }
        return any.toPredicate();
    }

    private SearchPredicate anywhere(String term) {
        return f.match().fields(TITLE, BODY, ISSUER).matching(term).toPredicate();
    }
}
