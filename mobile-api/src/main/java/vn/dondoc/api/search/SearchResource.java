package vn.dondoc.api.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import vn.dondoc.api.access.CallerLanguage;
import vn.dondoc.api.query.References;
import vn.dondoc.directive.ReferenceLists;
import vn.dondoc.entry.DirectiveRow;
import vn.dondoc.kernel.Slice;
import vn.dondoc.search.FacetLabels;
import vn.dondoc.search.RelatingDirectives;
import vn.dondoc.search.SearchResult;
import vn.dondoc.search.Searching;

/** Finds directives, tasks, urging letters and reports by what they say, and offers directives while a query is typed. */
@Path("search")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class SearchResource {
    @Inject
    Searching searching;

    @Inject
    RelatingDirectives relating;

    @Inject
    FacetLabels labels;

    @Inject
    ReferenceLists reference;

    @Inject
    References references;

    @Inject
    CallerLanguage language;

    @GET
    @Operation(
            summary =
                    "Directives, tasks, issued urging letters and official reports that fit the words and that the caller may see, the best first")
    public SearchAnswer search(@BeanParam SearchQuery query) {
        SearchResult result =
                searching.search(query.filter(reference, references), query.offset(), query.size(), query.withFacets());
        return SearchAnswer.of(result, labels.of(result.facets(), language.locale()));
    }

    @GET
    @Path("similar")
    @Operation(
            summary =
                    "What is there already of a directive about to be entered: the same number, and the same matter by title")
    public RelatingDirectives.Similar similar(
            @QueryParam("title") @Nullable String title,
            @QueryParam("notation") @Nullable String notation,
            @QueryParam("issuer") @Nullable String issuer,
            @QueryParam("issued") @Nullable LocalDate issued) {
        return relating.similar(title, notation, issuer, issued);
    }

    @GET
    @Path("begun")
    @Operation(summary = "Directives whose notation or title begins as typed, at most ten")
    public Slice<DirectiveRow> begun(@QueryParam("q") @Nullable String q) {
        List<DirectiveRow> rows = q == null || q.isBlank() ? List.of() : searching.begun(q);
        return new Slice<>(rows, null, null);
    }
}
