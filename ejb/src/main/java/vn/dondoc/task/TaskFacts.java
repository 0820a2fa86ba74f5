package vn.dondoc.task;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a task as plain text by name: what the history records as changed, and what a replay of the history must
 * arrive at again. Facts that are missing stand for null.
 */
final class TaskFacts {
    private TaskFacts() {}

    static Map<String, String> of(TaskRecord task) {
        Map<String, String> facts = new LinkedHashMap<>();
        orders(task, facts);
        put(facts, "state", task.state);
        put(facts, "stateBefore", task.stateBefore);
        put(facts, "percent", task.percent);
        put(facts, "assignee", task.assignee);
        put(facts, "internalDueDate", task.internalDueDate);
        put(facts, "extensionPending", task.extensionPending ? true : null);
        put(facts, "extensions", task.extensions == 0 ? null : task.extensions);
        put(facts, "urgings", task.urgings == 0 ? null : task.urgings);
        put(facts, "explanationDue", task.explanationDue);
        put(facts, "supersededBy", task.supersededBy);
        put(facts, "doneOn", task.doneOn);
        milestones(task.progress, facts);
        return facts;
    }

    private static void orders(TaskRecord task, Map<String, String> facts) {
        put(facts, "title", task.text.title());
        put(facts, "content", task.text.content());
        put(facts, "deliverable", task.text.deliverable());
        put(facts, "reportTo", task.text.reportTo());
        put(facts, "kind", task.kind);
        put(facts, "recurrence", task.recurrence);
        put(facts, "priority", task.priority);
        put(facts, "leadUnit", task.leadUnit);
        put(facts, "coordinatingUnits", task.coordinatingUnits.length == 0 ? null : units(task.coordinatingUnits));
        put(facts, "leader", task.leader);
        put(facts, "officer", task.officer);
        put(facts, "originalDueDate", task.originalDueDate);
        put(facts, "dueDate", task.dueDate);
        put(facts, "deadlineWords", task.deadlineWords);
        put(facts, "deadlineDerivation", task.deadlineDerivation);
    }

    private static void milestones(TaskProgress progress, Map<String, String> facts) {
        put(facts, "issuedAt", progress.issuedAt());
        put(facts, "acceptedAt", progress.acceptedAt());
        put(facts, "reportedAt", progress.reportedAt());
        put(facts, "reportedBy", progress.reportedBy());
        put(facts, "lastReportAt", progress.lastReportAt());
        put(facts, "resultNotation", progress.resultNotation());
        put(facts, "resultDate", progress.resultDate());
        put(facts, "confirmedAt", progress.confirmedAt());
        put(facts, "returnReason", progress.returnReason());
        put(facts, "rejected", progress.rejected() ? true : null);
    }

    private static String units(UUID[] units) {
        return Arrays.stream(units).map(UUID::toString).collect(Collectors.joining(" "));
    }

    private static void put(Map<String, String> facts, String name, @Nullable Object value) {
        if (value != null) {
            facts.put(name, value.toString());
        }
    }

    /** What differs, by name in alphabetical order: old value and new value, null for a missing one. */
    static Map<String, List<@Nullable String>> changes(Map<String, String> before, Map<String, String> after) {
        Map<String, List<@Nullable String>> changes = new TreeMap<>();
        List<String> names = new ArrayList<>(before.keySet());
        after.keySet().stream().filter(name -> !before.containsKey(name)).forEach(names::add);
        for (String name : names) {
            String old = before.get(name);
            String now = after.get(name);
            if (old == null || !old.equals(now)) {
                changes.put(name, Arrays.asList(old, now));
            }
        }
        return changes;
    }
}
