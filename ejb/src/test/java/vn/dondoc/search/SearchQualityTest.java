package vn.dondoc.search;

import static java.util.stream.Collectors.averagingDouble;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.ToDoubleFunction;
import org.hibernate.search.mapper.orm.Search;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dondoc.search.index.FollowingHistory;
import vn.dondoc.search.index.HitKind;
import vn.dondoc.task.TaskFixture;

/**
 * How well searching finds, held above floors that lie just under what was reached. Whoever changes how texts are split or weighed and
 * falls below one has made searching worse for people who write so, however right it looks; {@code bench/search} measures with a
 * larger collection. What was reached stands in {@code target/search-quality.txt}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchQualityTest {
    private static final double NDCG = 0.935;
    private static final double RECALL = 0.99;
    private static final double NOTATION_MRR = 0.92;
    private static final int SHOWN = 50;
    private static final int WORST = 8;

    private final List<Measured> all = new ArrayList<>();

    private record Measured(SearchCollection.Query query, double ndcg, double recall, double rank, List<String> found) {
        static Measured of(SearchCollection.Query query, List<String> found) {
            Map<String, Integer> grades = query.relevant();
            List<String> best = grades.keySet().stream()
                    .sorted(Comparator.comparing(grades::get).reversed())
                    .toList();
            List<String> good = best.stream().filter(id -> grades.get(id) >= 2).toList();
            long met = good.stream().filter(found::contains).count();
            int first = 0;
            while (first < found.size() && !good.contains(found.get(first))) {
                first++;
            }
            return new Measured(
                    query,
                    gain(found, grades) / gain(best, grades),
                    (double) met / good.size(),
                    first < found.size() ? 1.0 / (first + 1) : 0,
                    found);
        }

        private static double gain(List<String> ids, Map<String, Integer> grades) {
            double gain = 0;
            for (int i = 0; i < Math.min(10, ids.size()); i++) {
                gain += grades.getOrDefault(ids.get(i), 0) / (Math.log(i + 2) / Math.log(2));
            }
            return gain;
        }

        String told() {
            return String.format(
                    Locale.ROOT,
                    "%.2f %s \"%s\": wanted %s, found %s",
                    ndcg,
                    query.kind(),
                    query.text(),
                    query.relevant(),
                    found.subList(0, Math.min(6, found.size())));
        }
    }

    @BeforeAll
    void ask() throws IOException {
        TaskFixture world = new TaskFixture();
        Search.mapping(world.database().factory())
                .scope(Object.class)
                .workspace()
                .purge();
        Map<UUID, String> names = SearchCollection.enter(world);
        world.bean(FollowingHistory.class).follow(true);
        world.as("kiemtoan");
        Searching searching = world.bean(Searching.class);
        for (SearchCollection.Query query : SearchCollection.queries()) {
            List<String> found = searching.search(SearchFilter.of(query.text()), 0, SHOWN, false).hits().stream()
                    .filter(hit -> hit.kind() == HitKind.DIRECTIVE)
                    .map(hit -> Objects.requireNonNull(names.get(hit.id())))
                    .toList();
            all.add(Measured.of(query, found));
        }
        Files.writeString(
                Path.of("target", "search-quality.txt"),
                String.format(
                        Locale.ROOT,
                        "nDCG@10 %.3f, recall@50 %.3f, MRR of notations %.3f%n%s%s",
                        mean(all, Measured::ndcg),
                        mean(all, Measured::recall),
                        mean(of("notation"), Measured::rank),
                        byKind(),
                        worst(all)));
    }

    @Test
    void the_collection_is_whole() {
        var directives = SearchCollection.directives();
        assertThat(directives).hasSizeGreaterThanOrEqualTo(90);
        assertThat(all)
                .extracting(each -> each.query().kind())
                .contains(
                        "notation",
                        "person",
                        "phrase",
                        "date",
                        "abbreviation",
                        "no-diacritics",
                        "tone-placement",
                        "typo-telex",
                        "conceptual");
        assertThat(all).allSatisfy(each -> {
            assertThat(directives.keySet()).containsAll(each.query().relevant().keySet());
            assertThat(each.query().relevant()).containsValue(3);
        });
    }

    @Test
    void what_is_sought_stands_high() {
        assertThat(mean(all, Measured::ndcg)).as("nDCG@10%s", worst(all)).isGreaterThanOrEqualTo(NDCG);
    }

    @Test
    void nearly_everything_that_answers_is_among_the_first_fifty() {
        assertThat(mean(all, Measured::recall)).as("recall@50%s", worst(all)).isGreaterThanOrEqualTo(RECALL);
    }

    @Test
    void a_notation_finds_its_document_first() {
        List<Measured> notations = of("notation");
        assertThat(mean(notations, Measured::rank))
                .as("MRR of notations%s", worst(notations))
                .isGreaterThanOrEqualTo(NOTATION_MRR);
    }

    @ParameterizedTest
    @CsvSource({
        "notation, 0.915",
        "person, 0.98",
        "phrase, 0.965",
        "date, 0.965",
        "abbreviation, 0.94",
        "no-diacritics, 0.985",
        "tone-placement, 0.815",
        "typo-telex, 0.98",
        "conceptual, 0.83"
    })
    void every_way_of_asking_keeps_its_floor(String kind, double floor) {
        assertThat(mean(of(kind), Measured::ndcg))
                .as("nDCG@10 of %s; %s%s", kind, byKind(), worst(of(kind)))
                .isGreaterThanOrEqualTo(floor);
    }

    private List<Measured> of(String kind) {
        return all.stream().filter(each -> each.query().kind().equals(kind)).toList();
    }

    private static double mean(List<Measured> measured, ToDoubleFunction<Measured> value) {
        return measured.stream().mapToDouble(value).average().orElse(0);
    }

    private Map<String, Double> byKind() {
        return all.stream()
                .collect(groupingBy(each -> each.query().kind(), TreeMap::new, averagingDouble(Measured::ndcg)));
    }

    private static String worst(List<Measured> measured) {
        return measured.stream()
                .filter(each -> each.ndcg() < 1 || each.recall() < 1)
                .sorted(Comparator.comparingDouble(Measured::ndcg))
                .limit(WORST)
                .map(Measured::told)
                .collect(joining("\n  ", "; the worst:\n  ", "\n"));
    }
}
