package vn.dondoc.search;

import static vn.dondoc.search.index.IndexFields.AUDIENCE;
import static vn.dondoc.search.index.IndexFields.BODY;
import static vn.dondoc.search.index.IndexFields.EVERYBODY;
import static vn.dondoc.search.index.IndexFields.FIELD;
import static vn.dondoc.search.index.IndexFields.FILES;
import static vn.dondoc.search.index.IndexFields.ISSUED;
import static vn.dondoc.search.index.IndexFields.ISSUER;
import static vn.dondoc.search.index.IndexFields.NAMES;
import static vn.dondoc.search.index.IndexFields.NUMBER;
import static vn.dondoc.search.index.IndexFields.PARTS;
import static vn.dondoc.search.index.IndexFields.SCANS;
import static vn.dondoc.search.index.IndexFields.STATE;
import static vn.dondoc.search.index.IndexFields.TITLE;
import static vn.dondoc.search.index.IndexFields.TYPE;
import static vn.dondoc.search.index.IndexFields.UNIT;
import static vn.dondoc.search.index.IndexFields.YEAR;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.jspecify.annotations.Nullable;
import vn.dondoc.identity.Actor;
import vn.dondoc.identity.Right;
import vn.dondoc.search.index.IndexFields;
import vn.dondoc.search.words.NotationParts;
import vn.dondoc.search.words.Period;
import vn.dondoc.search.words.Syllable;
import vn.dondoc.search.words.Terms;

/**
 * A query in the words of the index. Any word may be missing from what is found; the more of them it holds, the rarer they are, the closer
 * together and the more exactly written, the higher it stands.
 */
final class QueryForm {
    /** How many times more the issuer counts in a query that asks where a document comes from. */
    private static final int ORIGIN = 8;

    private static final int MOST_COMPLETED = 12;
    private static final int MOST_COUNTED = 4;

    private final SearchPredicateFactory f;
    private final Understood query;
    private final Weights weights;

    QueryForm(SearchPredicateFactory f, Understood query, Weights weights) {
        this.f = f;
        this.query = query;
        this.weights = weights;
    }

    /** Everything together: what fits, within what the actor may see and the filter leaves. */
    SearchPredicate all(Actor actor, SearchFilter filter) {
        BooleanPredicateClausesStep<?> all = f.bool();
        if (query.hasText()) {
            all.must(text());
        } else {
            all.must(f.matchAll().boost(0.001f));
        }
        phrases(all);
        if (!query.without().isEmpty()) {
            String words = String.join(" ", query.without());
            all.mustNot(f.match().fields(TITLE, BODY, FILES, SCANS).matching(words));
        }
        Period period = query.narrowing(filter.anyTime());
        if (period != null) {
            all.filter(f.range().field(ISSUED).between(period.from(), period.to()));
        }
        if (query.isByOrigin()) {
            all.filter(f.terms().field(TYPE).matchingAny(query.types()));
        }
        narrow(all, filter);
        visibleTo(f, actor, all);
        return all.toPredicate();
    }

    private SearchPredicate text() {
        BooleanPredicateClausesStep<?> text = f.bool();
        if (query.isByOrigin()) {
            match(text, ISSUER, String.join(" ", query.bare()), weights.issuer() * ORIGIN);
        }
        words(text, String.join(" ", query.bare()), 1);
        words(text, pairs(query.bare()), weights.pair());
        String marked = query.words().stream()
                .filter(Syllable::isMarked)
                .map(Terms::marked)
                .collect(Collectors.joining(" "));
        match(text, TITLE, marked, weights.title() * weights.marked());
        match(text, BODY, marked, weights.body() * weights.marked());
        match(text, FILES, marked, weights.file() * weights.marked());
        match(text, NAMES, String.join(" ", Terms.names(query.bare())), weights.signer());
        completedByFiles(text);
        for (List<String> other : query.alternatives()) {
            words(text, other.size() == 1 ? other.get(0) : pairs(other), weights.alternative());
        }
        if (query.notation() != null) {
            notation(text, query.notation());
        }
        if (!query.types().isEmpty()) {
            text.should(f.terms()
                    .field(TYPE)
                    .matchingAny(query.types())
                    .constantScore()
                    .boost(weights.typeNamed()));
        }
        Period period = query.period();
        if (period != null && !period.strict()) {
            text.should(f.range()
                    .field(ISSUED)
                    .between(period.from(), period.to())
                    .constantScore()
                    .boost(weights.yearNamed()));
        }
        return text.toPredicate();
    }

    private void words(BooleanPredicateClausesStep<?> text, String terms, float share) {
        match(text, TITLE, terms, weights.title() * share);
        match(text, BODY, terms, weights.body() * share);
        match(text, FILES, terms, weights.file() * share);
        match(text, SCANS, terms, weights.scan() * share);
        match(text, ISSUER, terms, weights.issuer() * share);
    }

    /**
     * What holds every word, some of them in its files, stands before what holds half of them in its title: a file is long, and one
     * word in it counts for little.
     */
    private void completedByFiles(BooleanPredicateClausesStep<?> text) {
        int words = query.bare().size();
        if (words < 2 || words > MOST_COMPLETED) {
            return;
        }
        BooleanPredicateClausesStep<?> all =
                f.bool().must(f.match().fields(FILES, SCANS).matching(String.join(" ", query.bare())));
        query.bare()
                .forEach(word -> all.must(
                        f.match().fields(TITLE, BODY, FILES, SCANS, ISSUER).matching(word)));
        text.should(all.constantScore().boost(weights.completed() * Math.min(words - 1, MOST_COUNTED)));
    }

    /** Each term as a clause of the one list: what cannot come to the top is then passed over, which nested lists would not allow. */
    private void match(BooleanPredicateClausesStep<?> text, String field, String terms, float boost) {
        if (boost > 0) {
            for (String term : terms.split(" ")) {
                if (!term.isEmpty()) {
                    text.should(f.match().field(field).matching(term).boost(boost));
                }
            }
        }
    }

    private void notation(BooleanPredicateClausesStep<?> text, NotationParts notation) {
        text.should(numbered(notation, false).constantScore().boost(30));
        if (!notation.parts().isEmpty()) {
            text.should(numbered(notation, true).constantScore().boost(100));
            BooleanPredicateClausesStep<?> begun = number(notation);
            notation.parts().forEach(part -> begun.must(f.prefix().field(PARTS).matching(part)));
            text.should(begun.constantScore().boost(60));
        }
        String year = notation.year();
        if (year != null) {
            BooleanPredicateClausesStep<?> ofYear = number(notation);
            ofYear.must(f.bool()
                    .should(f.match().field(PARTS).matching(year))
                    .should(f.match().field(YEAR).matching(Integer.valueOf(year))));
            text.should(ofYear.constantScore().boost(40));
        }
    }

    private BooleanPredicateClausesStep<?> numbered(NotationParts notation, boolean withParts) {
        BooleanPredicateClausesStep<?> numbered = number(notation);
        if (withParts) {
            notation.parts()
                    .forEach(part -> numbered.must(f.match().field(PARTS).matching(part)));
        }
        return numbered;
    }

    private BooleanPredicateClausesStep<?> number(NotationParts notation) {
        return f.bool().must(f.match().field(NUMBER).matching(notation.number()));
    }

    private void phrases(BooleanPredicateClausesStep<?> all) {
        for (List<String> phrase : query.phrases()) {
            BooleanPredicateClausesStep<?> somewhere = f.bool();
            for (String field : List.of(TITLE, BODY, FILES, SCANS)) {
                BooleanPredicateClausesStep<?> here = f.bool();
                List<String> terms =
                        phrase.size() == 1 ? phrase : List.of(pairs(phrase).split(" "));
                terms.forEach(term -> here.must(f.match().field(field).matching(term)));
                somewhere.should(here);
            }
            all.must(somewhere);
        }
    }

    private void narrow(BooleanPredicateClausesStep<?> all, SearchFilter filter) {
        if (!filter.types().isEmpty()) {
            all.filter(f.terms().field(TYPE).matchingAny(filter.types()));
        }
        each(all, ISSUER, filter.issuer());
        List<String> signer = Terms.bare(filter.signer());
        if (!signer.isEmpty()) {
            String names = signer.size() == 1 ? signer.get(0) : String.join(" ", Terms.names(signer));
            all.filter(f.match().field(signer.size() == 1 ? BODY : NAMES).matching(names));
        }
        if (filter.from() != null) {
            all.filter(f.range().field(ISSUED).atLeast(filter.from()));
        }
        if (filter.to() != null) {
            all.filter(f.range().field(ISSUED).atMost(filter.to()));
        }
        if (filter.field() != null) {
            all.filter(f.match().field(FIELD).matching(filter.field()));
        }
        if (filter.unit() != null) {
            all.filter(f.match().field(UNIT).matching(filter.unit().toString()));
        }
        if (!filter.states().isEmpty()) {
            all.filter(f.terms().field(STATE).matchingAny(filter.states()));
        }
    }

    private void each(BooleanPredicateClausesStep<?> all, String field, @Nullable String text) {
        Terms.bare(text).forEach(word -> all.filter(f.match().field(field).matching(word)));
    }

    /**
     * What the actor may see: the same as {@code DirectiveScope}, {@code TaskScope}, {@code ReadingLetters} and {@code ReadingReports}
     * say to the database.
     */
    static void visibleTo(SearchPredicateFactory f, Actor actor, BooleanPredicateClausesStep<?> all) {
        if (actor.may(Right.READ_ALL)) {
            return;
        }
        List<String> readers = new ArrayList<>();
        if (actor.may(Right.READ_DIRECTIVES)) {
            readers.add(EVERYBODY);
        }
        if (actor.may(Right.READ_OWN_UNIT)) {
            readers.addAll(actor.scope().stream().map(UUID::toString).toList());
        }
        if (actor.may(Right.REPORT)) {
            readers.addAll(
                    actor.scope().stream().map(IndexFields::reportReaders).toList());
        }
        all.filter(readers.isEmpty() ? f.matchNone() : f.terms().field(AUDIENCE).matchingAny(readers));
    }

    private static String pairs(List<String> words) {
        Collection<String> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < words.size(); i++) {
            pairs.add(Terms.pair(words.get(i), words.get(i + 1)));
        }
        return String.join(" ", pairs);
    }
}
