package vn.dondoc.web.search;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.TypedDate;
import vn.dondoc.kernel.Zones;
import vn.dondoc.organisation.UnitView;
import vn.dondoc.organisation.Units;
import vn.dondoc.search.FacetLabels;
import vn.dondoc.search.SearchFilter;
import vn.dondoc.search.SearchHit;
import vn.dondoc.search.SearchResult;
import vn.dondoc.search.Searching;
import vn.dondoc.search.index.HitKind;
import vn.dondoc.search.saved.ReadingNews;
import vn.dondoc.web.frame.Asked;
import vn.dondoc.web.frame.PageAddress;
import vn.dondoc.web.list.PageNumbers;

/** Results of a search; the query, everything that narrows it and the page are in the address. */
@Named
@RequestScoped
public class SearchPage {
    private static final int SIZE = 20;

    @EJB
    Searching searching;

    @EJB
    ReadingNews news;

    @Inject
    FacetLabels labels;

    @Inject
    Units units;

    @Inject
    Asked asked;

    @Inject
    Clock clock;

    private @Nullable SearchResult result;
    private List<ShownFacet> facets = List.of();
    private PageNumbers paging = new PageNumbers(1, SIZE, 0);

    @PostConstruct
    void load() {
        if (isAsked()) {
            int page = Math.min(Math.max(1, asked.number("p").orElse(1)), Searching.DEEPEST / SIZE);
            SearchResult found = found((page - 1) * SIZE);
            Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
            facets = labels.of(found.facets(), locale).stream()
                    .map(facet -> ShownFacet.of(facet, asked.text(facet.name()).orElse("")))
                    .filter(ShownFacet::isOfUse)
                    .toList();
            paging = new PageNumbers(page, SIZE, Math.min(found.total(), Searching.DEEPEST));
            result = found;
        }
    }

    private SearchResult found(int offset) {
        return isFresh()
                ? news.among(asked.id("newFrom"), asked.id("newTo"), filter(), offset, SIZE)
                : searching.search(filter(), offset, SIZE, true);
    }

    private SearchFilter filter() {
        Optional<Integer> year = asked.number("year").filter(number -> number >= 1900 && number <= 9998);
        return new SearchFilter(
                asked("q"),
                asked.flag("literal"),
                Arrays.stream(HitKind.values())
                        .filter(kind -> kind.word().equals(asked("kind")))
                        .findFirst()
                        .orElse(null),
                asked.text("type").map(Set::of).orElse(Set.of()),
                asked.text("issuer").orElse(null),
                asked.text("signer").orElse(null),
                year.map(number -> LocalDate.of(number, 1, 1)).orElseGet(() -> day("from")),
                year.map(number -> LocalDate.of(number, 12, 31)).orElseGet(() -> day("to")),
                asked.flag("anyTime"),
                asked.text("field").orElse(null),
                unit(),
                asked.text("state").map(Set::of).orElse(Set.of()),
                "date".equals(asked("sort")));
    }

    private @Nullable LocalDate day(String name) {
        return asked.text(name)
                .flatMap(text -> TypedDate.read(text, Zones.today(clock), TypedDate.Leaning.BACK))
                .orElse(null);
    }

    private @Nullable UUID unit() {
        return asked.text("unit")
                .flatMap(code -> units.directory().find(code, Zones.today(clock)))
                .map(UnitView::id)
                .orElse(null);
    }

    /** True when there is anything to look for. */
    public final boolean isAsked() {
        return !asked("q").isEmpty()
                || !asked("signer").isEmpty()
                || !asked("issuer").isEmpty();
    }

    /** The parameter as typed. */
    public final String asked(String name) {
        return asked.text(name).orElse("");
    }

    public @Nullable SearchResult getResult() {
        return result;
    }

    public List<SearchHit> getHits() {
        return result == null ? List.of() : result.hits();
    }

    public List<ShownFacet> getFacets() {
        return facets;
    }

    public PageNumbers getPaging() {
        return paging;
    }

    /** The same search without the time that was read out of the query. */
    public String getAnyTimeAddress() {
        return PageAddress.current().with("p", null).with("anyTime", "true").toString();
    }

    /** True when only what a notification told of is shown. */
    public final boolean isFresh() {
        return !asked("newFrom").isEmpty() && !asked("newTo").isEmpty();
    }

    /** The same search among everything. */
    public String getEverythingAddress() {
        return PageAddress.current()
                .with("p", null)
                .with("newFrom", null)
                .with("newTo", null)
                .toString();
    }

    /** The search for what is likelier meant, with everything that narrows it. */
    public String getSuggestedAddress() {
        String suggested = result == null ? null : result.suggestion();
        return PageAddress.current().with("p", null).with("q", suggested).toString();
    }

    /** The same search with every word as it was typed. */
    public String getLiteralAddress() {
        return PageAddress.current().with("p", null).with("literal", "true").toString();
    }
}
