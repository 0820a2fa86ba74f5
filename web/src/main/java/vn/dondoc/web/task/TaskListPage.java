package vn.dondoc.web.task;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kernel.Slice;
import vn.dondoc.preference.LikingLists;
import vn.dondoc.preference.ListLikings;
import vn.dondoc.preference.SavedFilter;
import vn.dondoc.report.Legends;
import vn.dondoc.task.Page;
import vn.dondoc.task.Reckoning;
import vn.dondoc.task.TaskReading;
import vn.dondoc.task.TaskRow;
import vn.dondoc.web.frame.PageAddress;
import vn.dondoc.web.list.Leading;
import vn.dondoc.web.list.LegendItem;
import vn.dondoc.web.list.PageNumbers;
import vn.dondoc.web.list.ShownTasks;

/** The list of tasks: what it shows is all in its address, how it looks is the account's own. */
@Named
@RequestScoped
public class TaskListPage {
    static final String LIST = "tasks";
    private static final List<String> NOT_SHARED = List.of("state", "timeliness", "flag", "open", "p");

    @EJB
    TaskReading reading;

    @EJB
    Legends legends;

    @EJB
    LikingLists liking;

    @Inject
    TaskQueryReader reader;

    @Inject
    ShownTasks shown;

    private PageAddress address = PageAddress.of(ShownTasks.LIST);
    private TaskQuery query = new TaskQuery(
            vn.dondoc.task.TaskFilter.ALL,
            vn.dondoc.task.TaskFilter.ALL,
            vn.dondoc.task.TaskSort.DUE_DATE,
            25,
            1,
            List.of());
    private ListLikings likings = ListLikings.NONE;
    private Slice<TaskRow> rows = new Slice<>(List.of(), null, null);
    private PageNumbers paging = new PageNumbers(1, 25, 0);
    private List<LegendItem> legend = List.of();
    private Set<TaskColumn> columns = Set.of();

    @PostConstruct
    void load() {
        address = PageAddress.current();
        likings = liking.of(LIST);
        query = reader.read(address);
        columns = likings.columns() == null
                ? Set.copyOf(TaskColumn.USUAL)
                : likings.columns().stream()
                        .flatMap(name -> TaskColumn.named(name).stream())
                        .collect(Collectors.toSet());
        turnTo(query.page());
        if (rows.items().isEmpty() && paging.total() > 0) {
            turnTo(paging.last());
        }
        PageAddress shared = address;
        for (String name : NOT_SHARED) {
            shared = shared.with(name, null);
        }
        legend = query.filter().reckoning().isPresent()
                ? shown.legend(legends.of(query.base()), shared.query())
                : List.of();
    }

    /** An address without any wish opens the account's usual filter, or what is still to be done. */
    public void open() {
        if (address.query().isEmpty()) {
            Leading.to(address + "?" + likings.usual().map(SavedFilter::query).orElse("open=true"));
        }
    }

    private void turnTo(int page) {
        int offset = (page - 1) * query.size();
        rows = reading.page(query.filter(), new Page(query.sort(), query.size(), null, offset, true));
        long total = rows.total() == null ? 0 : rows.total();
        paging = new PageNumbers(page, query.size(), total);
    }

    public List<TaskRow> getRows() {
        return rows.items();
    }

    /** Says by which truth the list shows classes; null for the present one. */
    public @Nullable Reckoning getReckoning() {
        Reckoning reckoning = query.filter().reckoning();
        return reckoning.isPresent() ? null : reckoning;
    }

    public PageNumbers getPaging() {
        return paging;
    }

    public List<LegendItem> getLegend() {
        return legend;
    }

    public ListLikings getLikings() {
        return likings;
    }

    /** True when the account wants that column. */
    public boolean shows(String column) {
        return TaskColumn.named(column).filter(columns::contains).isPresent();
    }

    /** What the address asks for and nobody understands. */
    public List<String> getIgnored() {
        return query.ignored();
    }

    /** The query as it may be saved: without the position. */
    public String getQuery() {
        return address.with("p", null).query();
    }

    /** The query of the same list as a calendar, which has days of its own. */
    public String getCalendarQuery() {
        return address.with("p", null).with("dueFrom", null).with("dueTo", null).query();
    }

    /** What became of the requests for a later deadline that the list is narrowed to, in words. */
    public String getExtension() {
        return shown.outcome(asked("extension"));
    }

    /** The parameter's first value as typed, for the filter's own fields. */
    public String asked(String name) {
        return address.first(name).orElse("");
    }

    /** True when the filter names that value. */
    public boolean has(String name, Object value) {
        return address.all(name).contains(String.valueOf(value));
    }

    /** True when a condition is set that stands in the folded part of the filter. */
    public boolean isNarrowed() {
        return Stream.of(
                        "state",
                        "flag",
                        "lead",
                        "leader",
                        "officer",
                        "field",
                        "dueFrom",
                        "dueTo",
                        "parents",
                        "type",
                        "late",
                        "clearBelow",
                        "unclear")
                .anyMatch(name -> !address.all(name).isEmpty());
    }
}
