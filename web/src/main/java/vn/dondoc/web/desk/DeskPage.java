package vn.dondoc.web.desk;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dondoc.identity.Actor;
import vn.dondoc.identity.CurrentActor;
import vn.dondoc.identity.Right;
import vn.dondoc.identity.Role;
import vn.dondoc.kernel.Slice;
import vn.dondoc.report.Counting;
import vn.dondoc.report.Legend;
import vn.dondoc.report.Legends;
import vn.dondoc.report.Period;
import vn.dondoc.report.Tally;
import vn.dondoc.task.Page;
import vn.dondoc.task.TaskFilter;
import vn.dondoc.task.TaskFlag;
import vn.dondoc.task.TaskReading;
import vn.dondoc.task.TaskRow;
import vn.dondoc.task.TaskSort;
import vn.dondoc.task.TaskView;
import vn.dondoc.task.Timeliness;
import vn.dondoc.web.list.LegendItem;
import vn.dondoc.web.list.ShownTasks;

/** The desk of the role: each part is read when the page shows it, so a desk costs no more than five statements. */
@Named
@RequestScoped
public class DeskPage {
    private static final int ROWS = 15;

    @EJB
    TaskReading reading;

    @EJB
    Legends legends;

    @EJB
    Counting counting;

    @Inject
    CurrentActor current;

    @Inject
    ShownTasks shown;

    private @Nullable Legend legend;
    private @Nullable Slice<TaskRow> waiting;
    private @Nullable List<TaskRow> second;
    private @Nullable List<Counting.UnitTally> units;

    public boolean isUnit() {
        return current.get().roles().stream().anyMatch(Role::isOfUnit);
    }

    public boolean isOffice() {
        return current.get().roles().stream().anyMatch(Role::isOffice);
    }

    public boolean isLeader() {
        return current.get().has(Role.LEADER);
    }

    /** Sees tasks but none waits for him. */
    public boolean isOnlooker() {
        return current.get().may(Right.READ_ALL) && !isOffice() && !isLeader();
    }

    /** Desk officers count what they follow, all others what they may see. */
    private boolean followsOnly() {
        Actor actor = current.get();
        return actor.has(Role.OFFICE_OFFICER) && !actor.has(Role.OFFICE_HEAD);
    }

    private String query() {
        return followsOnly() ? "view=following" : "";
    }

    private Legend legend() {
        if (legend == null) {
            TaskView view = followsOnly() ? TaskView.FOLLOWING : TaskView.ALL;
            legend = legends.of(TaskFilter.builder().view(view).build());
        }
        return legend;
    }

    public List<LegendItem> getLegend() {
        return shown.legend(legend(), query());
    }

    /** The four numbers of the role. */
    public List<LegendItem> getNumbers() {
        Legend n = legend();
        LegendItem late =
                number("late", "warning", n.overdue(), "task.timeliness.OPEN_OVERDUE", "timeliness=OPEN_OVERDUE");
        if (isOffice()) {
            return List.of(
                    number("waiting", "hourglass", n.reported(), "desk.confirm", "state=REPORTED"),
                    number("soon", "flag", n.returnRequested(), "desk.returns", "state=RETURN_REQUESTED"),
                    number("silent", "clock", n.extensionPending(), "desk.extensionCount", "flag=EXTENSION_PENDING"),
                    late);
        }
        LegendItem soon = number("soon", "clock", n.dueSoon(), "task.flag.DUE_SOON", "flag=DUE_SOON");
        LegendItem third = isUnit()
                ? number("silent", "silent", n.silent(), "task.flag.NO_REPORT", "flag=NO_REPORT")
                : number("silent", "clock", n.extensionPending(), "desk.extensionCount", "flag=EXTENSION_PENDING");
        return List.of(
                late, soon, third, number("waiting", "hourglass", n.reported(), "desk.confirm", "state=REPORTED"));
    }

    private LegendItem number(String tone, String icon, long count, String textKey, String condition) {
        String query = query().isEmpty() ? condition : query() + "&" + condition;
        return shown.item(tone, icon, count, textKey, ShownTasks.LIST + "?" + query);
    }

    /** How many are at risk, with the way to them. */
    public LegendItem getAtRisk() {
        TaskView view = followsOnly() ? TaskView.FOLLOWING : TaskView.ALL;
        long count = reading.count(
                TaskFilter.builder().view(view).flags(Set.of(TaskFlag.AT_RISK)).build());
        return number("soon", "warning", count, "task.flag.AT_RISK", "flag=AT_RISK");
    }

    /** What waits for me, the nearest deadline first and so red first. */
    public Slice<TaskRow> getWaiting() {
        if (waiting == null) {
            waiting = reading.page(TaskFilter.builder().view(TaskView.MINE).build(), Page.first(ROWS));
        }
        return waiting;
    }

    /** The open tasks of the unit, or the longest overdue of all. */
    public List<TaskRow> getSecond() {
        if (second == null) {
            TaskFilter.Builder filter = isUnit()
                    ? TaskFilter.builder().lead(current.get().unitId()).open()
                    : TaskFilter.builder().timeliness(Set.of(Timeliness.OPEN_OVERDUE));
            second = reading.page(filter.build(), new Page(TaskSort.DUE_DATE, ROWS, null, 0, false))
                    .items();
        }
        return second;
    }

    /** Requests for a later deadline, whoever is to decide on them. */
    public List<TaskRow> getExtensions() {
        TaskFilter filter = TaskFilter.builder()
                .open()
                .flags(Set.of(TaskFlag.EXTENSION_PENDING))
                .build();
        return reading.page(filter, new Page(TaskSort.DUE_DATE, ROWS, null, 0, false))
                .items();
    }

    public List<Counting.UnitTally> getUnits() {
        if (units == null) {
            units = counting.byUnit(Period.NOW);
        }
        return units;
    }

    public Tally getSum() {
        return getUnits().stream().map(Counting.UnitTally::tally).reduce(Tally.NONE, Tally::plus);
    }

    /** "94.12%"; a dash where nothing was completed. */
    public String share(Tally tally) {
        return tally.onTimeOfDone()
                .percent()
                .map(percent -> percent.toPlainString() + "%")
                .orElse("–");
    }
}
