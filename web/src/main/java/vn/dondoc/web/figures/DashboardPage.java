package vn.dondoc.web.figures;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import vn.dondoc.identity.CurrentActor;
import vn.dondoc.identity.Role;
import vn.dondoc.organisation.Units;
import vn.dondoc.report.Counting;
import vn.dondoc.report.Figures;
import vn.dondoc.report.Grouping;
import vn.dondoc.report.Line;
import vn.dondoc.report.Share;
import vn.dondoc.report.Tally;
import vn.dondoc.task.Page;
import vn.dondoc.task.TaskFilter;
import vn.dondoc.task.TaskReading;
import vn.dondoc.task.TaskRow;
import vn.dondoc.task.TaskState;
import vn.dondoc.task.Timeliness;
import vn.dondoc.web.frame.Texts;

/** The one page of each role: what is worst first, the units, how it was a period ago, and what to do about it. */
@Named
@RequestScoped
public class DashboardPage {
    private static final int ROWS = 10;
    private static final int UNITS = 15;

    @EJB
    Counting counting;

    @EJB
    TaskReading reading;

    @Inject
    CurrentActor current;

    @Inject
    Units units;

    @Inject
    FiguresQuery query;

    @Inject
    FiguresTable table;

    @Inject
    Texts texts;

    private FiguresTable.Wanted wanted;
    private List<Line> worst = List.of();

    /** One measure of a unit beside its own past and the province. */
    public record Compared(String name, String now, String before, String province) {}

    @PostConstruct
    void load() {
        Figures now = counting.figures(query.filter(query.now()), Grouping.UNIT);
        Figures before = counting.figures(query.filter(query.before()), Grouping.UNIT);
        wanted = new FiguresTable.Wanted(now, before, query.shared(), false);
        worst = now.lines().stream()
                .sorted(Comparator.comparingLong((Line line) -> line.tally().openOverdue())
                        .reversed()
                        .thenComparing(Line::name))
                .limit(UNITS)
                .toList();
    }

    public boolean isOffice() {
        return current.get().roles().stream().anyMatch(Role::isOffice);
    }

    public boolean isUnit() {
        return current.get().roles().stream().anyMatch(Role::isOfUnit);
    }

    public Figures getFigures() {
        return wanted.now();
    }

    public List<String> getHeads() {
        return table.heads(wanted);
    }

    /** The units with most that is late first. */
    public List<ShownLine> getLines() {
        return table.rows(wanted, worst);
    }

    /** The last row of the table. */
    public List<ShownLine> getSums() {
        return List.of(table.sum(wanted));
    }

    public int getLeftOut() {
        return wanted.now().lines().size() - worst.size();
    }

    /** Every number of now, beside the same of the period before, and the change between them. */
    public List<ShownLine> getTrend() {
        List<Cell> now = table.sum(wanted).cells();
        FiguresTable.Wanted past = new FiguresTable.Wanted(before(), null, wanted.shared(), false);
        List<Cell> then = table.sum(past).cells();
        List<ShownLine> rows = new ArrayList<>();
        for (int i = 0; i < now.size(); i++) {
            String change = FiguresTable.signed(now.get(i).count() - then.get(i).count());
            rows.add(new ShownLine(
                    now.get(i).label(),
                    now.get(i).path(),
                    List.of(now.get(i)),
                    List.of(),
                    List.of(),
                    then.get(i),
                    change));
        }
        return rows;
    }

    private Figures before() {
        Figures before = wanted.before();
        return before == null ? wanted.now() : before;
    }

    /** The shares of what the unit leads, of a period ago, and of the whole province. */
    public List<Compared> getCompared() {
        Tally province = counting.province();
        return List.of(
                compared("figures.share.A", Tally::onTimeOfDone, province),
                compared("figures.share.B", Tally::doneOfDue, province),
                compared("figures.share.C", Tally::doneOfTotal, province));
    }

    /** What the unit itself leads. */
    private Tally own(Figures figures) {
        UUID unit = current.get().unitId();
        String key = unit == null ? "" : units.ref(unit).code();
        return figures.lines().stream()
                .filter(line -> key.equals(line.key()))
                .map(Line::tally)
                .findFirst()
                .orElse(Tally.NONE);
    }

    private Compared compared(String key, Function<Tally, Share> share, Tally province) {
        return new Compared(
                texts.text(key),
                table.share(share.apply(own(wanted.now()))),
                table.share(share.apply(own(before()))),
                table.share(share.apply(province)));
    }

    /** What has been late for longest. */
    public List<TaskRow> getOldest() {
        return rows(TaskFilter.builder().lead(query.unit()).timeliness(Set.of(Timeliness.OPEN_OVERDUE)));
    }

    /** What waits for the Office to confirm it. */
    public List<TaskRow> getReported() {
        return rows(TaskFilter.builder().lead(query.unit()).states(Set.of(TaskState.REPORTED)));
    }

    private List<TaskRow> rows(TaskFilter.Builder filter) {
        return reading.page(filter.build(), new Page(vn.dondoc.task.TaskSort.DUE_DATE, ROWS, null, 0, false))
                .items();
    }
}
