package vn.dondoc.search;

import static vn.dondoc.search.index.IndexFields.BODY;
import static vn.dondoc.search.index.IndexFields.TITLE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.jspecify.annotations.Nullable;
import vn.dondoc.identity.Actor;
import vn.dondoc.kernel.Texts;
import vn.dondoc.search.index.HitKind;
import vn.dondoc.search.index.IndexQueries;
import vn.dondoc.search.index.IndexQueries.Wanted;
import vn.dondoc.search.words.Syllable;
import vn.dondoc.search.words.Terms;
import vn.dondoc.search.words.Vocabulary;

/**
 * "Ý bạn là": a query with the marks that it lacks or with a slip undone. Its words come from what everybody may read, and it is only
 * made when the one who asks may see documents that hold the words that it puts in.
 */
@ApplicationScoped
class Suggesting {
    @Inject
    PublicVocabulary vocabulary;

    @Inject
    IndexQueries index;

    /** Null when nothing is likelier than the query itself. */
    @Nullable
    String better(@Nullable String query, Actor actor) {
        String clean = Texts.clean(query);
        Optional<Vocabulary.Better> better = clean == null ? Optional.empty() : vocabulary.better(clean);
        return better.filter(found -> isSeen(found.changed(), actor))
                .map(Vocabulary.Better::text)
                .orElse(null);
    }

    private boolean isSeen(List<Syllable> words, Actor actor) {
        return isHeld(words, actor) || words.stream().allMatch(word -> isHeld(List.of(word), actor));
    }

    private boolean isHeld(List<Syllable> words, Actor actor) {
        return index.find(new Wanted(HitKind.DIRECTIVE, false, 0, 1, false), f -> holding(f, words, actor))
                        .total()
                > 0;
    }

    private static SearchPredicate holding(SearchPredicateFactory f, List<Syllable> words, Actor actor) {
        BooleanPredicateClausesStep<?> all = f.bool();
        for (Syllable word : words) {
            String term = word.isMarked() ? Terms.marked(word) : word.bare();
            all.must(f.match().fields(TITLE, BODY).matching(term));
        }
        QueryForm.visibleTo(f, actor, all);
        return all.toPredicate();
    }
}
