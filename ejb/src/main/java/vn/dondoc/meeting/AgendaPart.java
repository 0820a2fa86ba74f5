package vn.dondoc.meeting;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.task.Matter;
import vn.dondoc.task.TaskFilter;
import vn.dondoc.task.Timeliness;

/** What is spoken about with a unit, in this order. A task may stand in several parts, for each of which it needs another word. */
public enum AgendaPart {
    LATE(null),
    AWAITING(Matter.AWAITING),
    DISPUTED(Matter.DISPUTED),
    URGED_OFTEN(Matter.URGED_OFTEN);

    private final @Nullable Matter matter;

    AgendaPart(@Nullable Matter matter) {
        this.matter = matter;
    }

    /** The tasks of this part that the unit leads; null as unit means all. */
    public TaskFilter filter(@Nullable UUID unit) {
        TaskFilter.Builder filter = TaskFilter.builder().lead(unit);
        return (matter == null ? filter.timeliness(Set.of(Timeliness.OPEN_OVERDUE)) : filter.matter(matter)).build();
    }

    /** The same condition in the address of the list of tasks. */
    public String query() {
        return matter == null ? "timeliness=" + Timeliness.OPEN_OVERDUE : "matter=" + matter;
    }
}
