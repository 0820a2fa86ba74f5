package vn.dondoc.web.periodical;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kernel.Slice;
import vn.dondoc.periodical.ComparingReports;
import vn.dondoc.periodical.ComparingReports.Against;
import vn.dondoc.periodical.Comparison;
import vn.dondoc.periodical.Difference;
import vn.dondoc.web.frame.Asked;
import vn.dondoc.web.list.PageNumbers;

/** A report beside the figures of today, and the tasks that make the difference. */
@Named
@RequestScoped
public class ComparisonPage {
    private static final int SIZE = 25;

    @EJB
    ComparingReports comparing;

    @Inject
    Asked asked;

    private @Nullable Comparison comparison;
    private Against against = Against.NOW;
    private List<Difference> rows = List.of();
    private PageNumbers paging = new PageNumbers(1, SIZE, 0);

    @PostConstruct
    void load() {
        comparison = comparing.comparison(asked.id("id"));
        against = asked.choice(Against.class, "against").orElse(Against.NOW);
        int page = Math.max(1, asked.number("p").orElse(1));
        Slice<Difference> slice = comparing.differences(asked.id("id"), against, null, (page - 1) * SIZE, SIZE);
        rows = slice.items();
        paging = new PageNumbers(page, SIZE, slice.total() == null ? 0 : slice.total());
    }

    /** Called before the page is drawn, so that an unknown report becomes the right error page. */
    public void open() {}

    public @Nullable Comparison getComparison() {
        return comparison;
    }

    public Against getAgainst() {
        return against;
    }

    public Against[] getChoices() {
        return Against.values();
    }

    public List<Difference> getRows() {
        return rows;
    }

    public PageNumbers getPaging() {
        return paging;
    }
}
