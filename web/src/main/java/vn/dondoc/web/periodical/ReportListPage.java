package vn.dondoc.web.periodical;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dondoc.identity.CurrentActor;
import vn.dondoc.identity.Right;
import vn.dondoc.kernel.Slice;
import vn.dondoc.periodical.OfferingPeriods;
import vn.dondoc.periodical.ProducingReports;
import vn.dondoc.periodical.ReadingReports;
import vn.dondoc.periodical.ReportKind;
import vn.dondoc.periodical.ReportOrder;
import vn.dondoc.periodical.ReportRow;
import vn.dondoc.periodical.ReportScope;
import vn.dondoc.regulation.RegulationProfile.ReportPeriods;
import vn.dondoc.web.frame.Asked;
import vn.dondoc.web.frame.Notices;
import vn.dondoc.web.list.FormInput;
import vn.dondoc.web.list.PageNumbers;

/** The reports that were made, and making one: the last month that is over stands there already. */
@Named
@RequestScoped
public class ReportListPage {
    private static final int SIZE = 25;

    @EJB
    ReadingReports reading;

    @EJB
    ProducingReports producing;

    @Inject
    OfferingPeriods offering;

    @Inject
    CurrentActor current;

    @Inject
    Asked asked;

    @Inject
    Notices notices;

    private final FormInput form = new FormInput();
    private List<ReportRow> rows = List.of();
    private PageNumbers paging = new PageNumbers(1, SIZE, 0);

    @PostConstruct
    void load() {
        int page = Math.max(1, asked.number("p").orElse(1));
        ReportKind kind = asked.choice(ReportKind.class, "kind").orElse(null);
        Slice<ReportRow> slice = reading.page(kind, null, (page - 1) * SIZE, SIZE, true);
        rows = slice.items();
        paging = new PageNumbers(page, SIZE, slice.total() == null ? 0 : slice.total());
        form.put("period", offering.usual());
        form.put("closing", offering.usualClosing().name());
        form.put("scope", ReportScope.GIVEN.name());
    }

    public String produce() {
        String[] wanted = String.valueOf(form.text("period")).split(":", 2);
        ReportKind kind = Arrays.stream(ReportKind.values())
                .filter(one -> one.name().equals(wanted[0]))
                .findFirst()
                .orElse(null);
        var made = producing.produce(new ReportOrder(
                kind,
                wanted.length > 1 ? wanted[1] : null,
                form.choice(ReportPeriods.class, "closing"),
                form.day("from"),
                form.day("to"),
                form.choice(ReportScope.class, "scope"),
                form.text("unit")));
        notices.done("reports.made");
        return "/reports/report.xhtml?faces-redirect=true&id=" + made;
    }

    public boolean isProducing() {
        return current.get().may(Right.REPORT);
    }

    /** True for whoever may choose a unit. */
    public boolean isAllUnits() {
        return current.get().may(Right.READ_ALL);
    }

    public List<OfferingPeriods.Offer> getOffers() {
        return offering.offers();
    }

    public ReportPeriods[] getClosings() {
        return ReportPeriods.values();
    }

    public ReportScope[] getScopes() {
        return ReportScope.values();
    }

    public ReportKind[] getKinds() {
        return ReportKind.values();
    }

    public List<ReportRow> getRows() {
        return rows;
    }

    public PageNumbers getPaging() {
        return paging;
    }

    public Map<String, @Nullable Object> getIn() {
        return form.getValues();
    }

    public String asked(String name) {
        return asked.text(name).orElse("");
    }
}
