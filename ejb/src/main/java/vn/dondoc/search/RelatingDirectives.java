package vn.dondoc.search;

import static vn.dondoc.search.index.IndexFields.BODY;
import static vn.dondoc.search.index.IndexFields.ISSUED;
import static vn.dondoc.search.index.IndexFields.TITLE;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directive.Notation;
import vn.dondoc.entry.DirectiveDetail;
import vn.dondoc.entry.DirectiveReading;
import vn.dondoc.entry.DirectiveRow;
import vn.dondoc.identity.CurrentActor;
import vn.dondoc.identity.Requires;
import vn.dondoc.identity.Right;
import vn.dondoc.kernel.Texts;
import vn.dondoc.search.index.FoundKeys.Found;
import vn.dondoc.search.index.HitKind;
import vn.dondoc.search.index.IndexQueries;
import vn.dondoc.search.index.IndexQueries.Wanted;
import vn.dondoc.search.words.Terms;

/** What belongs to a directive: those that it names, those that name it, those on the same matter. Only what the reader may see. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRED)
@Requires({Right.READ_DIRECTIVES, Right.OWN_ACCOUNT})
public class RelatingDirectives {
    private static final Pattern NAMED = Pattern.compile(
            "\\d{1,6}(?:/\\d{4})?/\\p{L}[\\p{L}\\d&.]*(?:-[\\p{L}\\d&.]+)*|\\d{1,6}-\\p{L}{1,5}/\\p{Lu}[\\p{L}\\d-]*");
    private static final int MOST_NAMED = 20;
    private static final int SHOWN = 5;
    private static final int LONGEST_TITLE = 600;
    private static final int SAME_MATTER_PERCENT = 45;

    @Inject
    IndexQueries index;

    @Inject
    DirectiveReading directives;

    @Inject
    CurrentActor current;

    /**
     * What belongs to a directive.
     *
     * @param named that its text names by number and notation, the newest first
     * @param naming later ones that name its number and notation, at most five
     * @param alike on the same matter by their titles, the likeliest first, at most five
     */
    public record Related(List<DirectiveRow> named, List<DirectiveRow> naming, List<DirectiveRow> alike) {
        public boolean isEmpty() {
            return named.isEmpty() && naming.isEmpty() && alike.isEmpty();
        }
    }

    public Related of(DirectiveDetail directive) {
        List<DirectiveRow> named = directives.byNotations(namedIn(directive)).stream()
                .filter(row -> !row.id().equals(directive.id()))
                .limit(SHOWN)
                .toList();
        List<DirectiveRow> naming = found(f -> naming(f, directive));
        Set<UUID> told = new LinkedHashSet<>();
        named.forEach(row -> told.add(row.id()));
        naming.forEach(row -> told.add(row.id()));
        List<DirectiveRow> alike = found(f -> alike(f, directive.title(), directive.id())).stream()
                .filter(row -> !told.contains(row.id()))
                .toList();
        return new Related(named, naming, alike);
    }

    private static Set<String> namedIn(DirectiveDetail directive) {
        String text = directive.title() + "\n" + (directive.body() == null ? "" : Texts.cut(directive.body(), 50_000));
        Set<String> notations = new LinkedHashSet<>();
        Matcher matcher = NAMED.matcher(text);
        while (matcher.find() && notations.size() < MOST_NAMED) {
            notations.add(matcher.group().replaceAll("[.&]+$", "")); // the end of a sentence is no part of it
        }
        return notations;
    }

    private SearchPredicate naming(SearchPredicateFactory f, DirectiveDetail directive) {
        List<String> words = Terms.bare(directive.notation());
        BooleanPredicateClausesStep<?> all = f.bool();
        if (words.size() < 2) {
            return f.matchNone().toPredicate();
        }
        for (int i = 0; i + 1 < words.size(); i++) {
            all.must(f.match().fields(TITLE, BODY).matching(Terms.pair(words.get(i), words.get(i + 1))));
        }
        all.filter(f.range().field(ISSUED).atLeast(directive.issued()));
        return seen(f, directive.id(), all);
    }

    /**
     * What is there already when a directive is about to be entered.
     *
     * @param same with that number and notation, of that issuer and year as far as these are said; at most five
     * @param alike others on the same matter by their titles, the likeliest first, at most five
     */
    public record Similar(List<DirectiveRow> same, List<DirectiveRow> alike) {
        public static final Similar NONE = new Similar(List.of(), List.of());

        public boolean isEmpty() {
            return same.isEmpty() && alike.isEmpty();
        }
    }

    /** Looks for what the reader may see; what is not known yet is null. */
    public Similar similar(
            @Nullable String title, @Nullable String notation, @Nullable String issuer, @Nullable LocalDate issued) {
        String clean = Texts.clean(notation);
        String exact =
                clean == null ? "" : Notation.of(clean).map(Notation::text).orElse("");
        List<DirectiveRow> same = exact.isEmpty()
                ? List.of()
                : directives.byNotations(new LinkedHashSet<>(List.of(exact, exact.toUpperCase(Locale.ROOT)))).stream()
                        .filter(row -> issued == null || row.issued().getYear() == issued.getYear())
                        .filter(row -> issuer == null
                                || issuer.isBlank()
                                || Texts.fold(row.issuer()).equals(Texts.fold(issuer)))
                        .limit(SHOWN)
                        .toList();
        Set<UUID> told = same.stream().map(DirectiveRow::id).collect(Collectors.toSet());
        List<DirectiveRow> alike = title == null || title.isBlank()
                ? List.of()
                : found(f -> alike(f, Texts.cut(title, LONGEST_TITLE), null)).stream()
                        .filter(row -> !told.contains(row.id()))
                        .toList();
        return new Similar(same, alike);
    }

    private SearchPredicate alike(SearchPredicateFactory f, String title, @Nullable UUID self) {
        List<String> words = Terms.bare(title);
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < words.size(); i++) {
            pairs.add(Terms.pair(words.get(i), words.get(i + 1)));
        }
        if (pairs.isEmpty()) {
            return f.matchNone().toPredicate();
        }
        BooleanPredicateClausesStep<?> titles = f.bool();
        pairs.forEach(pair -> titles.should(f.match().field(TITLE).matching(pair)));
        titles.minimumShouldMatchPercent(SAME_MATTER_PERCENT);
        return seen(f, self, f.bool().must(titles));
    }

    private SearchPredicate seen(SearchPredicateFactory f, @Nullable UUID self, BooleanPredicateClausesStep<?> all) {
        if (self != null) {
            all.mustNot(f.id().matching(self));
        }
        QueryForm.visibleTo(f, current.get(), all);
        return all.toPredicate();
    }

    private List<DirectiveRow> found(Function<SearchPredicateFactory, SearchPredicate> predicate) {
        List<UUID> ids = index.find(new Wanted(HitKind.DIRECTIVE, false, 0, SHOWN, false), predicate).items().stream()
                .map(Found::id)
                .toList();
        Map<UUID, DirectiveRow> rows =
                directives.rows(ids).stream().collect(Collectors.toMap(DirectiveRow::id, row -> row));
        return ids.stream().map(rows::get).filter(Objects::nonNull).toList();
    }
}
