package vn.dondoc.api.search;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dondoc.api.query.References;
import vn.dondoc.api.query.Words;
import vn.dondoc.directive.DocumentTypeView;
import vn.dondoc.directive.ReferenceLists;
import vn.dondoc.kernel.InvalidInput;
import vn.dondoc.search.SearchFilter;
import vn.dondoc.search.Searching;
import vn.dondoc.search.index.HitKind;
import vn.dondoc.task.TaskState;

/** What may stand behind the question mark of a search. */
public class SearchQuery {
    private static final int LARGEST = 100;

    @QueryParam("q")
    @Nullable
    String q;

    @QueryParam("kind")
    @Nullable
    String kind;

    @QueryParam("type")
    @Nullable
    Set<String> types;

    @QueryParam("issuer")
    @Nullable
    String issuer;

    @QueryParam("signer")
    @Nullable
    String signer;

    @QueryParam("from")
    @Nullable
    LocalDate from;

    @QueryParam("to")
    @Nullable
    LocalDate to;

    @QueryParam("anyTime")
    @Nullable
    Boolean anyTime;

    @QueryParam("literal")
    @Nullable
    Boolean literal;

    @QueryParam("field")
    @Nullable
    String field;

    @QueryParam("unit")
    @Nullable
    String unit;

    @QueryParam("state")
    @Nullable
    Set<TaskState> states;

    @QueryParam("sort")
    @Nullable
    String sort;

    @QueryParam("facets")
    @Nullable
    Boolean facets;

    @QueryParam("page")
    @Nullable
    Integer page;

    @QueryParam("size")
    @Nullable
    Integer size;

    SearchFilter filter(ReferenceLists lists, References references) {
        return new SearchFilter(
                q,
                Boolean.TRUE.equals(literal),
                kind == null ? null : Words.pick("kind", kind, HitKind.values(), HitKind::word),
                given(types).stream().map(type -> typeCode(type, lists)).collect(Collectors.toSet()),
                issuer,
                signer,
                from,
                to,
                Boolean.TRUE.equals(anyTime),
                field,
                references.optionalUnit("unit", unit),
                given(states).stream().map(TaskState::name).collect(Collectors.toSet()),
                "date".equals(Words.pick("sort", sort, new String[] {"relevance", "date"}, word -> word, "relevance")));
    }

    private static String typeCode(String type, ReferenceLists lists) {
        return lists.documentType(type)
                .map(DocumentTypeView::abbreviation)
                .orElseThrow(() -> InvalidInput.at("type", "directive.unknownType", type));
    }

    private static <T> Set<T> given(@Nullable Set<T> values) {
        return values == null
                ? Set.of()
                : values.stream().filter(Objects::nonNull).collect(Collectors.toSet());
    }

    /** False when only the page is wanted: counting how everything found is spread takes longer than finding it. */
    boolean withFacets() {
        return facets == null || facets;
    }

    int size() {
        int wanted = size == null ? 20 : size;
        if (wanted < 1 || wanted > LARGEST) {
            throw InvalidInput.at("size", "api.query.size");
        }
        return wanted;
    }

    /** Hits before the page; pages are counted from 1. */
    int offset() {
        int wanted = page == null ? 1 : page;
        if (wanted < 1 || (wanted - 1L) * size() > Searching.DEEPEST) {
            throw InvalidInput.at("page", "api.query.page");
        }
        return (wanted - 1) * size();
    }
}
