package vn.dondoc.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.dondoc.regulation.RegulationProfile.Measure;

/** A filter in the words of the database; the classes say the same there as {@link Timeliness#of} does here. */
final class TaskConditions {
    private static final int MOST_WORDS = 12;

    private TaskConditions() {}

    static void of(TaskFilter filter, LocalDate today, TaskRows rows, Conditions conditions) {
        units(filter, conditions);
        if (!filter.states().isEmpty()) {
            if (filter.states().stream().allMatch(TaskState::isOpen)
                    && filter.states().size() == 5) {
                conditions.add("t.open = true");
            } else {
                conditions.add(TaskScope.inStates(filter.states()));
            }
        }
        if (!filter.timeliness().isEmpty()) {
            timeliness(filter, today, conditions);
        }
        filter.flags().forEach(flag -> flag(flag, today, rows, conditions));
        if (filter.dueFrom() != null) {
            conditions.add("t.dueDate >= :dueFrom", "dueFrom", filter.dueFrom());
        }
        if (filter.dueTo() != null) {
            conditions.add("t.dueDate <= :dueTo", "dueTo", filter.dueTo());
        }
        if (filter.extension() != null) {
            filter.extension().narrow(conditions);
        }
        people(filter, conditions);
        origin(filter, conditions);
        List<String> words = TaskQueries.words(filter.q());
        for (int i = 0; i < Math.min(words.size(), MOST_WORDS); i++) {
            String pattern =
                    "%" + words.get(i).replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
            conditions.add("t.searchText like :word" + i + " escape '!'", "word" + i, pattern);
        }
    }

    private static void units(TaskFilter filter, Conditions conditions) {
        if (!filter.units().isEmpty()) {
            TaskScope.ofUnits("units", filter.units(), conditions);
        }
        if (filter.lead() != null) {
            conditions.add("t.leadUnit = :lead", "lead", filter.lead());
        }
        if (filter.coordinating() != null) {
            conditions.add("array_contains(t.coordinatingUnits, :coordinating)", "coordinating", filter.coordinating());
        }
    }

    private static void timeliness(TaskFilter filter, LocalDate today, Conditions conditions) {
        List<String> any = new ArrayList<>();
        String due = filter.against() == Measure.ORIGINAL_DEADLINE ? "t.originalDueDate" : "t.dueDate";
        filter.timeliness().forEach(wanted -> any.add(text(wanted, due)));
        String all = "(" + String.join(") or (", any) + ")";
        conditions.add(all);
        if (all.contains(":today")) {
            conditions.with("today", today);
        }
    }

    /** The deadline of the present is kept in a form that can be ordered; the original one may be missing. */
    private static String text(Timeliness wanted, String due) {
        boolean ordered = due.equals("t.dueDate");
        return switch (wanted) {
            case DONE_ON_TIME ->
                "t.standing = vn.dondoc.task.Standing.DONE and (" + due + " is null or t.doneOn <= " + due + ")";
            case DONE_LATE -> "t.standing = vn.dondoc.task.Standing.DONE and t.doneOn > " + due;
            case OPEN_IN_TIME ->
                "t.standing = vn.dondoc.task.Standing.OPEN and "
                        + (ordered ? "t.dueOrder >= :today" : "(" + due + " is null or " + due + " >= :today)");
            case OPEN_OVERDUE ->
                "t.standing = vn.dondoc.task.Standing.OPEN and " + (ordered ? "t.dueOrder" : due) + " < :today";
        };
    }

    private static void flag(TaskFlag flag, LocalDate today, TaskRows rows, Conditions conditions) {
        switch (flag) {
            case DUE_SOON ->
                conditions
                        .add("t.standing = vn.dondoc.task.Standing.OPEN and t.dueOrder between :soonFrom and :soonTo")
                        .with("soonFrom", today)
                        .with("soonTo", rows.soonUntil());
            case EXTENSION_PENDING -> conditions.add("t.extensionPending = true");
            case RETURNED -> conditions.add("t.progress.rejected = true");
            case EXPLANATION_DUE -> conditions.add("t.explanationDue is not null");
            case EXTENDED -> conditions.add("t.extensions > 0");
            case AT_RISK -> conditions.add(Risks.CONDITION, "riskToday", today);
            case NO_REPORT ->
                conditions
                        .add("t.open = true and t.parent = false and t.state <> vn.dondoc.task.TaskState.REPORTED"
                                + " and coalesce(t.progress.lastReportAt, t.progress.issuedAt) < :silentBefore")
                        .with("silentBefore", rows.silentBefore());
        }
    }

    private static void people(TaskFilter filter, Conditions conditions) {
        if (filter.leader() != null) {
            conditions.add("t.leader = :leader", "leader", filter.leader());
        }
        if (filter.officer() != null) {
            conditions.add("t.officer = :officer", "officer", filter.officer());
        }
    }

    private static void origin(TaskFilter filter, Conditions conditions) {
        if (filter.directive() != null) {
            conditions.add("t.directiveId = :directive", "directive", filter.directive());
        }
        if (filter.field() != null) {
            conditions.add(
                    "t.directiveId in (select f.id from Directive f where f.field = :field)", "field", filter.field());
        }
        if (filter.updatedSince() != null) {
            conditions.add(
                    "t.id in (select c.taskId from TaskEvent c where c.recordedAt >= :updatedSince)",
                    "updatedSince",
                    filter.updatedSince());
        }
        if (filter.source() != null) {
            conditions.add("t.source = :source", "source", filter.source());
        }
        if (filter.sourceId() != null) {
            conditions.add("t.sourceId = :sourceId", "sourceId", filter.sourceId());
        }
    }
}
