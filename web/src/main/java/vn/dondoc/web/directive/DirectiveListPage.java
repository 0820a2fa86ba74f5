package vn.dondoc.web.directive;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.TypedDate;
import vn.dondoc.directive.DocumentTypeView;
import vn.dondoc.directive.FieldView;
import vn.dondoc.directive.ReferenceLists;
import vn.dondoc.entry.DirectiveFilter;
import vn.dondoc.entry.DirectiveReading;
import vn.dondoc.entry.DirectiveRow;
import vn.dondoc.entry.DirectiveSort;
import vn.dondoc.export.ExportFormat;
import vn.dondoc.export.ExportingLists;
import vn.dondoc.export.ListWish;
import vn.dondoc.kernel.Slice;
import vn.dondoc.kernel.Zones;
import vn.dondoc.web.frame.Asked;
import vn.dondoc.web.frame.CurrentLanguage;
import vn.dondoc.web.frame.Notices;
import vn.dondoc.web.list.PageNumbers;

/** The list of directives; filter, order and page are in the address. */
@Named
@RequestScoped
public class DirectiveListPage {
    private static final int SIZE = 25;

    @EJB
    DirectiveReading reading;

    @EJB
    ExportingLists exporting;

    @Inject
    ReferenceLists lists;

    @Inject
    CurrentLanguage language;

    @Inject
    Notices notices;

    @Inject
    Asked asked;

    @Inject
    Clock clock;

    private final List<String> ignored = new ArrayList<>();
    private DirectiveFilter filter = DirectiveFilter.ALL;
    private List<DirectiveRow> rows = List.of();
    private PageNumbers paging = new PageNumbers(1, SIZE, 0);

    @PostConstruct
    void load() {
        filter = new DirectiveFilter(
                read("type", text -> lists.documentType(text).map(DocumentTypeView::abbreviation)),
                getIssuer(),
                read("from", this::day),
                read("to", this::day),
                asked.text("notation").orElse(null),
                read("field", text -> lists.field(text).map(FieldView::code)),
                asked.text("q").orElse(null),
                null,
                null,
                asked.flag("drafts"));
        turnTo(filter, Math.max(1, asked.number("p").orElse(1)));
        if (rows.isEmpty() && paging.total() > 0) {
            turnTo(filter, paging.last());
        }
    }

    private void turnTo(DirectiveFilter filter, int page) {
        Slice<DirectiveRow> slice = reading.page(filter, getSort(), SIZE, null, (page - 1) * SIZE);
        rows = slice.items();
        paging = new PageNumbers(page, SIZE, slice.total() == null ? 0 : slice.total());
    }

    /** Asks for a file of the whole list and leads to where it will lie. */
    public String export(String format) {
        String words = Stream.of("q", "notation", "issuer", "type", "field", "from", "to")
                .flatMap(name -> asked.text(name).stream())
                .collect(Collectors.joining("; "));
        exporting.directives(
                filter,
                getSort(),
                new ListWish(ExportFormat.valueOf(format), language.get().locale(), List.of(), words));
        notices.done("export.started");
        return "/jobs.xhtml?faces-redirect=true";
    }

    private <T> @Nullable T read(String name, Function<String, Optional<T>> reader) {
        Optional<String> text = asked.text(name);
        T value = text.flatMap(reader).orElse(null);
        if (text.isPresent() && value == null) {
            ignored.add(name + ": " + text.get());
        }
        return value;
    }

    private Optional<LocalDate> day(String text) {
        return TypedDate.read(text, Zones.today(clock), TypedDate.Leaning.BACK);
    }

    public List<DirectiveRow> getRows() {
        return rows;
    }

    public PageNumbers getPaging() {
        return paging;
    }

    public List<String> getIgnored() {
        return ignored;
    }

    public DirectiveSort getSort() {
        return asked.text("sort")
                .flatMap(word -> Arrays.stream(DirectiveSort.values())
                        .filter(sort -> sort.word().equals(word))
                        .findFirst())
                .orElse(DirectiveSort.ISSUED_DESC);
    }

    private @Nullable String getIssuer() {
        return asked.text("issuer").orElse(null);
    }

    /** The parameter as typed, for the filter's own fields. */
    public String asked(String name) {
        return asked.text(name).orElse("");
    }
}
