package vn.dondoc.search;

import java.util.List;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import vn.dondoc.identity.Actor;
import vn.dondoc.search.index.IndexFields;
import vn.dondoc.search.words.Terms;

/** A query that is still being typed: its last word may go on. */
final class BegunForm {
    private final SearchPredicateFactory f;
    private final Understood query;
    private final String typed;

    BegunForm(SearchPredicateFactory f, Understood query, String typed) {
        this.f = f;
        this.query = query;
        this.typed = typed;
    }

    SearchPredicate all(Actor actor) {
        BooleanPredicateClausesStep<?> any = f.bool();
        String notation = Terms.notation(typed);
        if (!notation.isEmpty()) {
            any.should(f.prefix()
                    .field(IndexFields.NOTATION)
                    .matching(notation)
                    .constantScore()
                    .boost(10));
        }
        List<String> words = query.bare();
        if (!words.isEmpty()) {
            BooleanPredicateClausesStep<?> title = f.bool();
            words.subList(0, words.size() - 1)
                    .forEach(word ->
                            title.must(f.match().field(IndexFields.TITLE).matching(word)));
            String last = words.get(words.size() - 1);
            title.must(f.bool()
                    .should(f.match().field(IndexFields.TITLE).matching(last))
                    .should(f.prefix().field(IndexFields.TITLE).matching(last).constantScore()));
            any.should(title);
        }
        BooleanPredicateClausesStep<?> all = f.bool().must(any);
        QueryForm.visibleTo(f, actor, all);
        return all.toPredicate();
    }
}
