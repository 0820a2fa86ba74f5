package vn.dondoc.search;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dondoc.entry.DirectiveReading;
import vn.dondoc.entry.DirectiveRow;
import vn.dondoc.identity.CurrentActor;
import vn.dondoc.identity.Requires;
import vn.dondoc.identity.Right;
import vn.dondoc.kernel.Texts;
import vn.dondoc.kernel.TryLater;
import vn.dondoc.kernel.Zones;
import vn.dondoc.search.index.FoundKeys;
import vn.dondoc.search.index.FoundKeys.Found;
import vn.dondoc.search.index.HitKind;
import vn.dondoc.search.index.IndexQueries;
import vn.dondoc.search.index.IndexQueries.Wanted;
import vn.dondoc.search.words.Period;
import vn.dondoc.urging.LetterRow;
import vn.dondoc.urging.ReadingLetters;

/**
 * Finds directives, tasks, urging letters and official reports by what they say. The index gives the keys of what fits and may be seen; what is shown is read
 * from the database by the rules of every list, so that what changed in the last second is neither shown wrongly nor to the wrong one.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRED)
@Requires({Right.READ_DIRECTIVES, Right.OWN_ACCOUNT})
public class Searching {
    /** No page begins behind this many hits: nobody reads that far, and each would cost more than the one before. */
    public static final int DEEPEST = 2000;

    /** No notation or title is longer, and the index takes no word that is. */
    private static final int LONGEST_BEGINNING = 200;

    private static final int OFFERED = 10;

    @Inject
    Understanding understanding;

    @Inject
    IndexQueries index;

    @Inject
    DirectiveReading directives;

    @Inject
    ReadingLetters letters;

    @Inject
    ReadingHits reading;

    @Inject
    CurrentActor current;

    @Inject
    Suggesting suggesting;

    @Inject
    Clock clock;

    /**
     * One page of what fits, the best first.
     *
     * @param offset hits to leave out before the first, at most {@link #DEEPEST}
     * @param facets whether to count exactly how many there are and how they are spread, which reads all of them; without, the total is
     *     right up to a thousand and then the least that there are
     * @throws TryLater when the index cannot be asked now
     */
    public SearchResult search(SearchFilter filter, int offset, int size, boolean facets) {
        long start = System.nanoTime();
        Understood query = understanding.read(filter.q(), filter.literal());
        Freshness freshness = Freshness.of(filter, query, Math.min(offset, DEEPEST), size);
        FoundKeys found = index.find(
                new Wanted(filter.kind(), filter.newestFirst(), freshness.from(), freshness.count(), facets),
                f -> new QueryForm(f, query, Weights.MEASURED).all(current.get(), filter));
        List<Found> shown = freshness.page(found.items(), Weights.MEASURED, Zones.today(clock));
        List<SearchHit> hits = reading.hits(shown, query);
        Period period = query.narrowing(filter.anyTime());
        return new SearchResult(
                found.total(),
                (System.nanoTime() - start) / 1_000_000,
                hits,
                found.facets(),
                query.repaired(),
                filter.literal() || offset > 0 ? null : suggested(query, filter),
                period == null ? null : period.from(),
                period == null ? null : period.to());
    }

    /** One page of what fits well among these documents, with its number; nothing is counted over facets. */
    public SearchResult among(Collection<UUID> documents, SearchFilter filter, int offset, int size) {
        long start = System.nanoTime();
        Understood query = understanding.read(filter.q(), filter.literal());
        FoundKeys found = index.find(
                new Wanted(filter.kind(), true, Math.min(offset, DEEPEST), size, false),
                f -> new FreshForm(f, query).among(documents, current.get(), filter));
        long millis = (System.nanoTime() - start) / 1_000_000;
        return new SearchResult(
                found.total(), millis, reading.hits(found.items(), query), found.facets(), null, null, null, null);
    }

    private @Nullable String suggested(Understood query, SearchFilter filter) {
        return suggesting.better(query.repaired() == null ? filter.q() : query.repaired(), current.get());
    }

    /** A likelier query than the typed one; null when there is none. */
    public @Nullable String instead(String typed) {
        return suggesting.better(typed, current.get());
    }

    /** Directives whose notation or title begins so, for a list that opens while one types; at most ten. */
    public List<DirectiveRow> begun(String given) {
        List<UUID> found = begun(HitKind.DIRECTIVE, given);
        return inOrder(found, directives.rows(found), DirectiveRow::id);
    }

    /** Urging letters whose number begins so, likewise. */
    public List<LetterRow> begunLetters(String given) {
        List<UUID> found = begun(HitKind.LETTER, given.replaceFirst("^(\\d)/", "0$1/")); // as they are written
        return found.isEmpty() ? List.of() : inOrder(found, letters.rows(found), LetterRow::id);
    }

    private List<UUID> begun(HitKind kind, String given) {
        String typed = Texts.cut(given, LONGEST_BEGINNING);
        Understood query = understanding.read(typed, true);
        return index
                .find(
                        new Wanted(kind, false, 0, OFFERED, false),
                        f -> new BegunForm(f, query, typed).all(current.get()))
                .items()
                .stream()
                .map(Found::id)
                .toList();
    }

    private static <R> List<R> inOrder(List<UUID> ids, List<R> rows, Function<R, UUID> id) {
        Map<UUID, R> byId = rows.stream().collect(Collectors.toMap(id, Function.identity()));
        return ids.stream().map(byId::get).filter(Objects::nonNull).toList();
    }
}
