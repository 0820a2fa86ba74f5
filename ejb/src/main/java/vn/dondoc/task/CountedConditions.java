package vn.dondoc.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.dondoc.regulation.RegulationProfile.Measure;

/**
 * What a filter asks of the facts by which a task is counted, in the words of the database; lists and counts of any instant
 * use it. The classes say the same here as {@link Timeliness#of} does in Java.
 */
public final class CountedConditions {
    private static final String STANDING = "%s.standing = vn.dondoc.task.Standing.%s";

    private final String f;
    private final String due;
    private final boolean current;
    private final @Nullable Supposed supposed;

    private CountedConditions(String alias, Measure measured, @Nullable Supposed supposed) {
        f = alias;
        this.supposed = supposed;
        current = measured == Measure.CURRENT_DEADLINE;
        due = alias + (current ? ".dueDate" : ".originalDueDate");
    }

    /** The classes in terms of facts called so, measured against that deadline. */
    public static CountedConditions of(String alias, Measure measured) {
        return new CountedConditions(alias, measured, null);
    }

    /** The same as it is reckoned. */
    public static CountedConditions of(String alias, Reckoning reckoning) {
        return new CountedConditions(alias, reckoning.measured(), reckoning.supposed());
    }

    /** Narrows to what the filter asks for. {@code day} is the day of the count, {@code soon} its last day of "due soon". */
    void narrow(TaskFilter filter, LocalDate day, LocalDate soon, Conditions conditions) {
        if (filter.lead() != null) {
            conditions.add(f + ".leadUnit = :lead", "lead", filter.lead());
        }
        if (filter.leader() != null) {
            conditions.add(f + ".leader = :leader", "leader", filter.leader());
        }
        if (filter.officer() != null) {
            conditions.add(f + ".officer = :officer", "officer", filter.officer());
        }
        lacking(filter, conditions);
        if (filter.dueFrom() != null) {
            conditions.add(f + ".dueDate >= :dueFrom", "dueFrom", filter.dueFrom());
        }
        if (filter.dueTo() != null) {
            conditions.add(f + ".dueDate <= :dueTo", "dueTo", filter.dueTo());
        }
        if (!filter.timeliness().isEmpty()) {
            timeliness(filter, day, conditions);
        }
        if (filter.flags().contains(TaskFlag.DUE_SOON)) {
            conditions.add(dueSoon(":soonFrom", ":soonTo"), "soonFrom", day).with("soonTo", soon);
        }
        LateDays late = filter.late();
        if (late != null) {
            conditions
                    .add(dueSoon(":lateFrom", ":lateTo"), "lateFrom", late.dueFrom(day))
                    .with("lateTo", late.dueTo(day));
        }
    }

    private void lacking(TaskFilter filter, Conditions conditions) {
        if (filter.lacking().contains(Lacking.LEADER)) {
            conditions.add(f + ".leader is null");
        }
        if (filter.lacking().contains(Lacking.OFFICER)) {
            conditions.add(f + ".officer is null");
        }
    }

    private void timeliness(TaskFilter filter, LocalDate day, Conditions conditions) {
        List<String> any = new ArrayList<>();
        filter.timeliness().stream().sorted().forEach(wanted -> any.add(text(wanted, ":today")));
        String all = "(" + String.join(") or (", any) + ")";
        conditions.add(all);
        if (all.contains(":today")) {
            conditions.with("today", day);
        }
    }

    /** The class on the day that the parameter of that name holds. */
    public String text(Timeliness wanted, String day) {
        return switch (wanted) {
            case DONE_ON_TIME -> standing("DONE") + " and (" + due + " is null or " + inTime() + ")";
            case DONE_LATE -> standing("DONE") + " and " + lateBy(0);
            case OPEN_IN_TIME ->
                standing("OPEN")
                        + (ordered()
                                ? " and t.dueOrder >= " + day
                                : " and (" + due + " is null or " + due + " >= " + day + ")");
            case OPEN_OVERDUE -> standing("OPEN") + " and " + (ordered() ? "t.dueOrder" : due) + " < " + day;
        };
    }

    private String inTime() {
        return supposed == null ? f + ".doneOn <= " + due : "not (" + lateBy(0) + ")";
    }

    /** Done more than so many calendar days behind the deadline. */
    public String lateBy(int days) {
        // Written for the database: Hibernate reckons with dates as if PostgreSQL's difference of two were an interval.
        String end = days == 0 ? due : "cast(sql('? + " + days + "', " + due + ") as LocalDate)";
        String done = supposed == null ? f + ".doneOn" : supposed.doneOn(f + ".doneOn");
        String moved = supposed == null ? "" : supposed.moved(due, done, days);
        return done + " > " + end + (moved.isEmpty() ? "" : " and not (" + moved + ")");
    }

    /** Open, and due between the two days, both included. */
    public String dueSoon(String from, String to) {
        return standing("OPEN") + " and " + (ordered() ? "t.dueOrder" : due) + " between " + from + " and " + to;
    }

    /** Open or done: what counts at all. */
    public String counts() {
        return f + ".standing in (vn.dondoc.task.Standing.OPEN, vn.dondoc.task.Standing.DONE)";
    }

    private String standing(String word) {
        return String.format(Locale.ROOT, STANDING, f, word);
    }

    /** Only the task itself has a place in lists, which the indexes know. */
    private boolean ordered() {
        return current && f.equals("t");
    }
}
