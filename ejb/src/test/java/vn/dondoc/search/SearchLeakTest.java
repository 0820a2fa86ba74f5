package vn.dondoc.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.dondoc.entry.DirectiveFilter;
import vn.dondoc.entry.DirectiveReading;
import vn.dondoc.entry.DirectiveRow;
import vn.dondoc.entry.DirectiveSort;
import vn.dondoc.identity.CurrentActor;
import vn.dondoc.identity.Role;
import vn.dondoc.periodical.ReadingReports;
import vn.dondoc.periodical.ReportRow;
import vn.dondoc.search.LeakProvince.Asker;
import vn.dondoc.search.LeakProvince.Secret;
import vn.dondoc.search.index.Facets;
import vn.dondoc.search.index.HitKind;
import vn.dondoc.task.TaskFilter;
import vn.dondoc.task.TaskReading;
import vn.dondoc.urging.LetterFilter;
import vn.dondoc.urging.LetterRow;
import vn.dondoc.urging.ReadingLetters;

/**
 * Nobody learns from searching what he may not see: not from what is found, not from how many there are, not from what is offered while
 * typing or beside a directive. {@code -Ddondoc.leak.users=1000} asks for many more people (bench/README.md).
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchLeakTest {
    private static final int USERS = Integer.getInteger("dondoc.leak.users", 60);

    private LeakProvince province;

    @BeforeAll
    void make() {
        province = new LeakProvince(USERS);
    }

    private SearchResult search(SearchFilter filter) {
        return province.world.bean(Searching.class).search(filter, 0, 20, true);
    }

    private List<Secret> hiddenFrom(Asker asker) {
        return province.secrets.stream().filter(secret -> !asker.maySee(secret)).toList();
    }

    @Test
    void every_word_is_found_by_each_who_may_see_it_and_by_nobody_else() {
        assertThat(province.secrets)
                .hasSizeGreaterThan(60)
                .extracting(Secret::word)
                .doesNotHaveDuplicates();
        for (Asker asker : province.askers) {
            province.world.as(asker.username());
            for (Secret secret : province.secrets) {
                SearchResult result = search(SearchFilter.of(secret.query()));
                if (asker.maySee(secret)) {
                    assertThat(result.hits())
                            .as("%s finds %s", asker, secret)
                            .anyMatch(
                                    hit -> hit.id().equals(secret.task() == null ? secret.directive() : secret.task()));
                } else {
                    assertThat(result.hits()).as("%s, %s", asker, secret).isEmpty();
                    assertThat(result.total()).as("%s, %s", asker, secret).isZero();
                    assertThat(values(result.facets()))
                            .as("%s, %s", asker, secret)
                            .isEmpty();
                }
            }
        }
    }

    @Test
    void a_foreign_word_beside_others_changes_nothing() {
        for (Asker asker : province.askers) {
            province.world.as(asker.username());
            SearchResult without = search(SearchFilter.of(LeakProvince.COMMON));
            List<Secret> hidden = hiddenFrom(asker);
            for (int i = 0; i < hidden.size(); i += 3) {
                Secret secret = hidden.get(i);
                SearchResult with = search(SearchFilter.of(LeakProvince.COMMON + " " + secret.query()));
                assertThat(with.total()).as("%s, %s", asker, secret).isEqualTo(without.total());
                assertThat(with.facets()).as("%s, %s", asker, secret).isEqualTo(without.facets());
                assertThat(with.hits()).as("%s, %s", asker, secret).noneMatch(hit -> tells(hit, secret));
            }
        }
    }

    @Test
    void what_is_offered_while_typing_holds_nothing_foreign() {
        Searching searching = province.world.bean(Searching.class);
        for (Asker asker : province.askers) {
            province.world.as(asker.username());
            List<Secret> hidden = hiddenFrom(asker);
            for (int i = 1; i < hidden.size(); i += 3) {
                Secret secret = hidden.get(i);
                assertThat(searching.begun(secret.query().substring(0, 9)))
                        .as("%s, %s", asker, secret)
                        .isEmpty();
                assertThat(searching.begun(secret.query()))
                        .as("%s, %s", asker, secret)
                        .isEmpty();
            }
        }
        province.world.as("lanhdao");
        Secret title = ofPlace("restricted title", "snv");
        assertThat(searching.begun(title.word().substring(0, 9)))
                .extracting(DirectiveRow::id)
                .containsExactly(title.directive());
    }

    @Test
    void no_filter_opens_what_is_closed() {
        for (Asker asker : province.askers) {
            province.world.as(asker.username());
            List<Secret> hidden = hiddenFrom(asker);
            for (int i = 2; i < hidden.size(); i += 3) {
                Secret secret = hidden.get(i);
                if (secret.place().equals("restricted notation")) {
                    continue; // an open directive names it
                }
                SearchFilter byIssuer = narrowed("", secret.word(), null, null);
                SearchFilter bySigner = narrowed("", null, secret.word(), null);
                for (SearchFilter filter : List.of(byIssuer, bySigner)) {
                    SearchResult result = search(filter);
                    assertThat(result.total()).as("%s, %s", asker, secret).isZero();
                    assertThat(values(result.facets()))
                            .as("%s, %s", asker, secret)
                            .isEmpty();
                }
            }
        }
    }

    /** Under an open directive stand tasks of many units; only whoever sees them learns whose. */
    @Test
    void whose_tasks_stand_under_an_open_directive_is_told_only_to_those_who_see_the_tasks() {
        for (Asker asker : province.askers) {
            if (asker.role().isOfUnit()) {
                province.world.as(asker.username());
                Set<String> met = province.unitsMet(asker);
                assertThat(search(SearchFilter.of("")).facets().units())
                        .as("%s", asker)
                        .extracting(Facets.Count::value)
                        .isSubsetOf(met)
                        .contains(province.world.unit(asker.unit()).toString());
                for (String code : LeakProvince.UNITS) {
                    UUID unit = province.world.unit(code);
                    if (!met.contains(unit.toString())) {
                        assertThat(search(narrowed("", null, null, unit)).total())
                                .as("%s asks for %s", asker, code)
                                .isZero();
                    }
                }
            }
        }
    }

    @Test
    void everything_together_is_as_much_as_the_lists_hold() {
        for (Asker asker : province.askers) {
            province.world.as(asker.username());
            long listed = asker.role() == Role.ADMINISTRATOR ? 0 : listed();
            SearchResult all = search(SearchFilter.of(""));
            assertThat(all.total()).as("%s", asker).isEqualTo(listed);
            hiddenFrom(asker)
                    .forEach(secret -> assertThat(values(all.facets()))
                            .as("%s, %s", asker, secret)
                            .noneMatch(value -> value.contains(secret.word())));
        }
    }

    private long listed() {
        Long directives = province.world
                .bean(DirectiveReading.class)
                .page(DirectiveFilter.ALL, DirectiveSort.ISSUED_DESC, 1, null, 0)
                .total();
        return directives
                + province.world.bean(TaskReading.class).count(TaskFilter.ALL)
                + letters().size()
                + reports().size();
    }

    private List<LetterRow> letters() {
        return province.world
                .bean(ReadingLetters.class)
                .page(new LetterFilter(null, null, null, null, null, null), null, 0, 100, false)
                .items();
    }

    /** Officers of units make no reports and read none. */
    private List<ReportRow> reports() {
        return province.world.bean(CurrentActor.class).get().roles().contains(Role.UNIT_OFFICER)
                ? List.of()
                : province.world
                        .bean(ReadingReports.class)
                        .page(null, null, 0, 100, false)
                        .items();
    }

    @Test
    void letters_and_reports_are_found_as_their_lists_hold_them() {
        province.world.as("lanhdao");
        List<LetterRow> everyLetter = letters();
        assertThat(everyLetter).hasSize(LeakProvince.UNITS.size());
        for (Asker asker : province.askers) {
            if (asker.role() != Role.ADMINISTRATOR) {
                province.world.as(asker.username());
                assertThat(search(ofKind(HitKind.LETTER)).hits())
                        .as("%s", asker)
                        .extracting(SearchHit::letter)
                        .containsExactlyInAnyOrderElementsOf(letters());
                assertThat(search(ofKind(HitKind.REPORT)).hits())
                        .as("%s", asker)
                        .extracting(SearchHit::report)
                        .containsExactlyInAnyOrderElementsOf(reports());
                assertThat(everyLetter.stream().flatMap(letter -> begunLetters(letter.number())))
                        .as("%s", asker)
                        .containsExactlyInAnyOrderElementsOf(letters());
            }
        }
    }

    private Stream<LetterRow> begunLetters(String number) {
        return province.world.bean(Searching.class).begunLetters(number).stream();
    }

    private static SearchFilter ofKind(HitKind kind) {
        return new SearchFilter("", false, kind, Set.of(), null, null, null, null, false, null, null, Set.of(), false);
    }

    @Test
    void beside_a_directive_stands_only_what_the_reader_may_see() {
        RelatingDirectives relating = province.world.bean(RelatingDirectives.class);
        for (Asker asker : province.askers) {
            if (asker.role() != Role.ADMINISTRATOR) {
                province.world.as(asker.username());
                Set<UUID> closed = hiddenFrom(asker).stream()
                        .filter(secret -> secret.task() == null)
                        .map(Secret::directive)
                        .collect(Collectors.toSet());
                RelatingDirectives.Related related =
                        relating.of(province.world.bean(DirectiveReading.class).detail(province.naming));
                assertThat(Stream.of(related.named(), related.naming(), related.alike())
                                .flatMap(List::stream))
                        .as("%s", asker)
                        .extracting(DirectiveRow::id)
                        .noneMatch(closed::contains);
            }
        }
        province.world.as("lanhdao");
        assertThat(relating.of(province.world.bean(DirectiveReading.class).detail(province.naming))
                        .named())
                .as("the probe can fail")
                .isNotEmpty();
    }

    private Secret ofPlace(String place, String unit) {
        return province.secrets.stream()
                .filter(secret -> secret.place().equals(place) && secret.units().contains(unit))
                .findFirst()
                .orElseThrow();
    }

    private static SearchFilter narrowed(String q, String issuer, String signer, UUID unit) {
        return new SearchFilter(
                q, false, null, Set.of(), issuer, signer, null, null, false, null, unit, Set.of(), false);
    }

    private static boolean tells(SearchHit hit, Secret secret) {
        return hit.toString().contains(secret.word()) || hit.toString().contains(secret.query());
    }

    private static List<String> values(Facets facets) {
        List<String> values = new ArrayList<>();
        Stream.of(facets.types(), facets.issuers(), facets.years(), facets.fields(), facets.units(), facets.states())
                .flatMap(List::stream)
                .forEach(count -> values.add(count.value().toLowerCase(Locale.ROOT)));
        return values;
    }
}
