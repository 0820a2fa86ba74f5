package vn.dondoc.web.directive;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import vn.dondoc.entry.ReaderRow;
import vn.dondoc.entry.SeeingReaders;
import vn.dondoc.kernel.Slice;
import vn.dondoc.web.frame.Asked;
import vn.dondoc.web.list.PageNumbers;

/** Who has read a directive, day by day. */
@Named
@RequestScoped
public class ReadersPage {
    private static final int SIZE = 50;
    private static final int LAST_PAGE = 1000;

    @EJB
    SeeingReaders readers;

    @Inject
    Asked asked;

    private List<ReaderRow> rows = List.of();
    private PageNumbers paging = new PageNumbers(1, SIZE, 0);

    @PostConstruct
    void load() {
        int page = Math.min(LAST_PAGE, Math.max(1, asked.number("p").orElse(1)));
        Slice<ReaderRow> slice = readers.page(id(), SIZE, (page - 1) * SIZE);
        rows = slice.items();
        paging = new PageNumbers(page, SIZE, slice.total() == null ? 0 : slice.total());
    }

    public UUID id() {
        return asked.id("id");
    }

    public List<ReaderRow> getRows() {
        return rows;
    }

    public PageNumbers getPaging() {
        return paging;
    }
}
