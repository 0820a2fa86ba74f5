package vn.dondoc.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dondoc.search.index.FoundKeys.Found;
import vn.dondoc.search.index.HitKind;
import vn.dondoc.search.words.Syllable;

/** Fresher documents rise a little, and no page shows a hit twice or loses one for it. */
class FreshnessTest {
    private static final int WEIGHED = 40;
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    private static final float RECENT = Weights.MEASURED.recent();
    private static final Comparator<Found> AS_THE_INDEX_GIVES =
            Comparator.comparing(Found::score).thenComparing(Found::issued).reversed();

    private static Understood query(String... words) {
        List<String> bare = List.of(words);
        List<Syllable> syllables = bare.stream().map(Syllable::of).toList();
        return new Understood(syllables, bare, Set.of(), List.of(), List.of(), null, null, Set.of(), null);
    }

    private static SearchFilter newestFirst() {
        return new SearchFilter("x", false, null, Set.of(), null, null, null, null, false, null, null, Set.of(), true);
    }

    /** Many scores lie close together or are equal, many dates on the borders of a year and of four. */
    private static List<Found> found(Random random) {
        int many = random.nextInt(130);
        List<LocalDate> borders = List.of(
                TODAY,
                TODAY.plusDays(1),
                TODAY.minusYears(1),
                TODAY.minusYears(1).minusDays(1),
                TODAY.minusYears(4),
                TODAY.minusYears(4).minusDays(1),
                LocalDate.of(1945, 9, 2));
        float spread = random.nextBoolean() ? 0.3f : 20;
        return IntStream.range(0, many)
                .mapToObj(i -> new Found(
                        random.nextInt(4) == 0 ? HitKind.TASK : HitKind.DIRECTIVE,
                        new UUID(random.nextLong(), i),
                        random.nextInt(5) == 0 ? 7 : 1 + spread * random.nextFloat(),
                        random.nextBoolean()
                                ? borders.get(random.nextInt(borders.size()))
                                : TODAY.minusDays(random.nextInt(4000))))
                .sorted(AS_THE_INDEX_GIVES)
                .toList();
    }

    private static List<Found> page(List<Found> all, Freshness freshness) {
        int from = Math.min(freshness.from(), all.size());
        List<Found> given = all.subList(from, Math.min(from + freshness.count(), all.size()));
        return freshness.page(given, Weights.MEASURED, TODAY);
    }

    private static List<Found> allPages(List<Found> all, int size) {
        List<Found> shown = new ArrayList<>();
        for (int offset = 0; offset < all.size() + size; offset += size) {
            shown.addAll(page(all, Freshness.of(SearchFilter.of("x"), query("rác"), offset, size)));
        }
        return shown;
    }

    static IntStream seeds() {
        return IntStream.range(0, 100);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void pages_of_any_size_show_every_hit_once_and_in_one_order(int seed) {
        Random random = new Random(seed);
        List<Found> all = found(random);
        List<Found> inOne = allPages(all, 200);
        assertThat(inOne).containsExactlyInAnyOrderElementsOf(all);
        for (int size : new int[] {1, 7, 20, 39, 40, 41, 100, 1 + random.nextInt(60)}) {
            assertThat(allPages(all, size)).as("pages of %d", size).isEqualTo(inOne);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void only_the_first_forty_move_and_nobody_passes_a_better_one_that_is_as_fresh(int seed) {
        List<Found> all = found(new Random(seed));
        List<Found> shown = allPages(all, 20);
        int weighed = Math.min(WEIGHED, all.size());
        assertThat(shown.subList(0, weighed)).containsExactlyInAnyOrderElementsOf(all.subList(0, weighed));
        assertThat(shown.subList(weighed, all.size())).isEqualTo(all.subList(weighed, all.size()));
        for (int above = 0; above < weighed; above++) {
            for (int below = above + 1; below < weighed; below++) {
                Found higher = shown.get(above);
                Found lower = shown.get(below);
                if (AS_THE_INDEX_GIVES.compare(lower, higher) < 0) {
                    assertThat(higher.issued()).as("passes by being fresher").isAfter(lower.issued());
                    assertThat(lower.score() - higher.score()).isLessThanOrEqualTo(RECENT);
                }
            }
        }
    }

    @Test
    void a_year_and_four_years_are_counted_to_the_day() {
        List<Found> all = new ArrayList<>();
        for (LocalDate day : List.of(
                TODAY.minusYears(4).minusDays(1),
                TODAY.minusYears(4),
                TODAY.minusYears(1).minusDays(1),
                TODAY.minusYears(1),
                TODAY.plusYears(1))) {
            all.add(new Found(HitKind.DIRECTIVE, new UUID(0, all.size()), 5 - all.size() * 0.01f, day));
        }
        assertThat(allPages(all, 20))
                .extracting(Found::id)
                .extracting(UUID::getLeastSignificantBits)
                .containsExactly(3L, 4L, 1L, 2L, 0L);
    }

    @Test
    void an_order_by_date_and_a_query_without_words_stay_as_the_index_gives_them() {
        List<Found> all = found(new Random(5));
        for (Freshness untouched : List.of(
                Freshness.of(newestFirst(), query("rác"), 10, 20),
                Freshness.of(SearchFilter.of(""), query(), 10, 20),
                Freshness.of(SearchFilter.of("x"), query("rác"), WEIGHED, 20))) {
            assertThat(untouched.weighed()).isFalse();
            assertThat(page(all, untouched))
                    .isEqualTo(all.subList(untouched.offset(), Math.min(all.size(), untouched.offset() + 20)));
        }
    }
}
