package vn.dondoc.task;

import java.util.List;
import vn.dondoc.kernel.Zones;

/** What a filter asks of a task beside {@link CountedConditions}, in the words of the database. */
final class TaskConditions {
    private static final int MOST_WORDS = 12;

    private TaskConditions() {}

    static void of(TaskFilter filter, TaskRows rows, Conditions conditions) {
        units(filter, conditions);
        if (!filter.states().isEmpty()) {
            if (filter.states().stream().allMatch(TaskState::isOpen)
                    && filter.states().size() == 5) {
                conditions.add("t.open = true");
            } else {
                conditions.add(TaskScope.inStates(filter.states()));
            }
        }
        filter.flags().forEach(flag -> flag(flag, rows, conditions));
        if (filter.matter() != null) {
            filter.matter().narrow(rows, conditions);
        }
        if (filter.extension() != null) {
            filter.extension().narrow(conditions);
        }
        if (filter.clarity() != null) {
            filter.clarity().narrow(conditions);
        }
        given(filter.reckoning(), conditions);
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
        if (filter.coordinating() != null) {
            conditions.add("array_contains(t.coordinatingUnits, :coordinating)", "coordinating", filter.coordinating());
        }
    }

    private static void flag(TaskFlag flag, TaskRows rows, Conditions conditions) {
        switch (flag) {
            case DUE_SOON -> {} // follows from the facts by which a task is counted
            case EXTENSION_PENDING -> conditions.add("t.extensionPending = true");
            case RETURNED -> conditions.add("t.progress.rejected = true");
            case EXPLANATION_DUE -> conditions.add("t.explanationDue is not null");
            case EXTENDED -> conditions.add("t.extensions > 0");
            case AT_RISK -> conditions.add(Risks.CONDITION, "riskToday", rows.today());
            case NO_REPORT ->
                conditions
                        .add("t.open = true and t.parent = false and t.state <> vn.dondoc.task.TaskState.REPORTED"
                                + " and coalesce(t.progress.lastReportAt, t.progress.issuedAt) < :silentBefore")
                        .with("silentBefore", rows.silentBefore());
        }
    }

    private static void given(Reckoning reckoning, Conditions conditions) {
        if (reckoning.givenFrom() != null) {
            conditions.add(
                    "t.givenAt >= :givenFrom",
                    "givenFrom",
                    reckoning.givenFrom().atStartOfDay(Zones.VIETNAM).toInstant());
        }
        if (reckoning.givenTo() != null) {
            conditions.add("t.givenAt <= :givenTo", "givenTo", Zones.endOf(reckoning.givenTo()));
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
        if (filter.lacking().contains(Lacking.FIELD)) {
            conditions.add("t.directiveId in (select f.id from Directive f where f.field is null)");
        }
        if (filter.type() != null) {
            conditions.add(
                    "t.directiveId in (select y.id from Directive y where y.type = :type)", "type", filter.type());
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
