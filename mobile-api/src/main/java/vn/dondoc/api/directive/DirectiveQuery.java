package vn.dondoc.api.directive;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.api.query.Paging;
import vn.dondoc.api.query.Words;
import vn.dondoc.directive.DocumentTypeView;
import vn.dondoc.directive.ReferenceLists;
import vn.dondoc.entry.DirectiveFilter;
import vn.dondoc.entry.DirectiveSort;
import vn.dondoc.kernel.InvalidInput;

/** What may stand behind the question mark of the directive list. */
public class DirectiveQuery extends Paging {
    @QueryParam("type")
    @Nullable
    String type;

    @QueryParam("issuer")
    @Nullable
    String issuer;

    @QueryParam("from")
    @Nullable
    LocalDate from;

    @QueryParam("to")
    @Nullable
    LocalDate to;

    @QueryParam("notation")
    @Nullable
    String notation;

    @QueryParam("field")
    @Nullable
    String field;

    @QueryParam("q")
    @Nullable
    String q;

    @QueryParam("source")
    @Nullable
    String source;

    @QueryParam("sourceId")
    @Nullable
    String sourceId;

    @QueryParam("drafts")
    @Nullable
    Boolean drafts;

    @QueryParam("sort")
    @Nullable
    String sort;

    DirectiveSort sort() {
        return Words.pick("sort", sort, DirectiveSort.values(), DirectiveSort::word, DirectiveSort.ISSUED_DESC);
    }

    DirectiveFilter filter(ReferenceLists lists) {
        return new DirectiveFilter(
                typeCode(lists), issuer, from, to, notation, field, q, source, sourceId, Boolean.TRUE.equals(drafts));
    }

    private @Nullable String typeCode(ReferenceLists lists) {
        String wanted = type;
        if (wanted == null) {
            return null;
        }
        return lists.documentType(wanted)
                .map(DocumentTypeView::abbreviation)
                .orElseThrow(() -> InvalidInput.at("type", "directive.unknownType", wanted));
    }
}
