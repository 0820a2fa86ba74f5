package vn.dondoc.api.urging;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.api.query.Paging;
import vn.dondoc.api.query.References;
import vn.dondoc.regulation.RegulationProfile.UrgingForm;
import vn.dondoc.urging.LetterFilter;

/** What may stand behind the question mark of the list of letters. */
public class LetterQuery extends Paging {
    @QueryParam("q")
    @Nullable
    String q;

    @QueryParam("unit")
    @Nullable
    String unit;

    @QueryParam("form")
    @Nullable
    UrgingForm form;

    @QueryParam("answer")
    LetterFilter.@Nullable Answer answer;

    @QueryParam("from")
    @Nullable
    LocalDate from;

    @QueryParam("to")
    @Nullable
    LocalDate to;

    LetterFilter filter(References references) {
        return new LetterFilter(q, references.optionalUnit("unit", unit), form, answer, from, to);
    }
}
