package vn.dondoc.search.index;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.aggregation.dsl.AggregationFinalStep;
import org.hibernate.search.engine.search.aggregation.dsl.SearchAggregationFactory;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.scope.SearchScope;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.hibernate.search.util.common.SearchException;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kernel.TryLater;
import vn.dondoc.search.index.Facets.Count;

/** Asks the index for keys; everything that the engine does otherwise than others stays in here. */
@ApplicationScoped
public class IndexQueries {
    private static final Logger LOG = System.getLogger(IndexQueries.class.getName());
    private static final Duration LONGEST = Duration.ofSeconds(2);
    private static final int MOST_VALUES = 15;

    /** Without facets, no more than so many are counted: what cannot come to the top is then not looked at. */
    private static final int COUNTED = 1000;

    private static final AggregationKey<Map<String, Long>> TYPES = AggregationKey.of("types");
    private static final AggregationKey<Map<String, Long>> ISSUERS = AggregationKey.of("issuers");
    private static final AggregationKey<Map<Integer, Long>> YEARS = AggregationKey.of("years");
    private static final AggregationKey<Map<String, Long>> FIELDS = AggregationKey.of("fields");
    private static final AggregationKey<Map<String, Long>> UNITS = AggregationKey.of("units");
    private static final AggregationKey<Map<String, Long>> STATES = AggregationKey.of("states");

    @PersistenceContext
    EntityManager em;

    /**
     * Which page of what is wanted, and in which order.
     *
     * @param kind what alone is looked through; null for everything
     * @param newestFirst true to sort by date of issue instead of by fit
     * @param facets whether to count how everything found is spread
     */
    public record Wanted(@Nullable HitKind kind, boolean newestFirst, int offset, int size, boolean facets) {}

    /**
     * One page of the keys of what the predicate means.
     *
     * @throws TryLater when the index cannot be asked, or would take longer than two seconds
     */
    public FoundKeys find(Wanted wanted, Function<SearchPredicateFactory, SearchPredicate> predicate) {
        try {
            return ask(wanted, predicate);
        } catch (SearchException e) {
            LOG.log(Level.WARNING, "The index could not be asked", e);
            throw new TryLater(Duration.ofSeconds(10));
        }
    }

    private FoundKeys ask(Wanted wanted, Function<SearchPredicateFactory, SearchPredicate> predicate) {
        SearchSession session = Search.session(em);
        SearchScope<?> scope = session.scope(classes(wanted.kind()));
        var query = session.search(scope)
                .select(f -> f.composite()
                        .from(f.documentReference(), f.score(), f.field(IndexFields.ISSUED, LocalDate.class))
                        .as((key, score, issued) -> new FoundKeys.Found(
                                HitKind.of(key.typeName()), UUID.fromString(key.id()), score, issued)))
                .where(predicate.apply(scope.predicate()))
                .sort(f -> wanted.newestFirst()
                        ? f.field(IndexFields.ISSUED).desc().then().score()
                        : f.score().then().field(IndexFields.ISSUED).desc())
                .failAfter(LONGEST.toMillis(), TimeUnit.MILLISECONDS);
        if (!wanted.facets()) {
            SearchResult<FoundKeys.Found> found =
                    query.totalHitCountThreshold(COUNTED).fetch(wanted.offset(), wanted.size());
            return new FoundKeys(found.total().hitCountLowerBound(), found.hits(), Facets.NONE);
        }
        SearchResult<FoundKeys.Found> found = query.aggregation(TYPES, f -> counted(f, IndexFields.TYPE, String.class))
                .aggregation(ISSUERS, f -> counted(f, IndexFields.ISSUER_NAME, String.class))
                .aggregation(YEARS, f -> counted(f, IndexFields.YEAR, Integer.class))
                .aggregation(FIELDS, f -> counted(f, IndexFields.FIELD, String.class))
                .aggregation(UNITS, f -> counted(f, IndexFields.UNIT, String.class))
                .aggregation(STATES, f -> counted(f, IndexFields.STATE, String.class))
                .fetch(wanted.offset(), wanted.size());
        return new FoundKeys(found.total().hitCount(), found.hits(), facets(found));
    }

    private static <F> AggregationFinalStep<Map<F, Long>> counted(
            SearchAggregationFactory f, String field, Class<F> type) {
        return f.terms().field(field, type).maxTermCount(MOST_VALUES);
    }

    private static List<Class<?>> classes(@Nullable HitKind kind) {
        return kind == null
                ? Arrays.stream(HitKind.values()).<Class<?>>map(HitKind::type).toList()
                : List.of(kind.type());
    }

    private static Facets facets(SearchResult<?> result) {
        List<Count> years = result.aggregation(YEARS).entrySet().stream()
                .sorted(Map.Entry.<Integer, Long>comparingByKey(Comparator.reverseOrder()))
                .map(each -> new Count(each.getKey().toString(), each.getValue()))
                .toList();
        return new Facets(
                counts(result.aggregation(TYPES)),
                counts(result.aggregation(ISSUERS)),
                years,
                counts(result.aggregation(FIELDS)),
                counts(result.aggregation(UNITS)),
                counts(result.aggregation(STATES)));
    }

    private static List<Count> counts(Map<String, Long> counted) {
        return counted.entrySet().stream()
                .map(each -> new Count(each.getKey(), each.getValue()))
                .toList();
    }
}
