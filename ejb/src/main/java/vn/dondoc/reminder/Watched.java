package vn.dondoc.reminder;

/**
 * Where a rule looks: which tasks have a certain day, in the words of both databases. {@code :ofDay} is the day,
 * {@code :from} and {@code :to} are its first instant and that of the next one in the province.
 */
enum Watched {
    DEADLINE(
            ReminderRule.BEFORE,
            "select t.dueOrder from Task t where t.open = true order by t.dueOrder",
            "from task t where t.open = true and t.due_order = cast(:ofDay as date)"
                    + " and t.is_parent = false and t.state <> 'REPORTED'",
            false),
    ACCEPTANCE(ReminderRule.ACCEPT, Sql.OLDEST_ISSUED, Sql.ISSUED + "d.urgency = 'NORMAL'", true),
    URGENT_ACCEPTANCE(ReminderRule.ACCEPT, Sql.OLDEST_ISSUED, Sql.ISSUED + "d.urgency <> 'NORMAL'", true),
    DECISION(
            ReminderRule.EXTENSION,
            "select e.requestedAt from ExtensionRequest e"
                    + " where e.state = vn.dondoc.task.ExtensionRequest$State.PENDING order by e.requestedAt",
            "from (select distinct e.task_id from extension_request e where e.state = 'PENDING'"
                    + " and e.requested_at >= :from and e.requested_at < :to) e join task t on t.id = e.task_id"
                    + " where t.open = true and t.is_parent = false",
            true),
    CONFIRMATION(
            ReminderRule.CONFIRM,
            "select t.progress.reportedAt from Task t where t.state = vn.dondoc.task.TaskState.REPORTED"
                    + " order by t.progress.reportedAt",
            "from task t where t.state = 'REPORTED' and t.is_parent = false"
                    + " and t.reported_at >= :from and t.reported_at < :to",
            true),
    REPLY(
            ReminderRule.ANSWER,
            "select u.replyBy from Urging u where u.answeredAt is null and u.replyBy is not null order by u.replyBy",
            "from (select distinct u.task_id from urging u where u.answered_at is null"
                    + " and u.reply_by = cast(:ofDay as date)) u join task t on t.id = u.task_id where t.is_parent = false"
                    + " and (t.open = true or t.state = 'CONFIRMED' and t.explanation_due = cast(:ofDay as date))",
            false);

    private static final class Sql {
        static final String OLDEST_ISSUED =
                "select t.progress.issuedAt from Task t where t.state = vn.dondoc.task.TaskState.ISSUED"
                        + " order by t.progress.issuedAt";
        static final String ISSUED = "from task t join directive d on d.id = t.directive_id where t.state = 'ISSUED'"
                + " and t.is_parent = false and t.issued_at >= :from and t.issued_at < :to and ";
    }

    private final ReminderRule rule;
    private final String oldest;
    private final String source;
    private final boolean byInstant;

    Watched(ReminderRule rule, String oldest, String source, boolean byInstant) {
        this.rule = rule;
        this.oldest = oldest;
        this.source = source;
        this.byInstant = byInstant;
    }

    /** The rule that speaks; for deadlines the first of two. */
    ReminderRule rule() {
        return rule;
    }

    /** The query for the days or instants that tasks have, oldest first; only the first is read. */
    String oldest() {
        return oldest;
    }

    /** The tasks {@code t} that have the day, from {@code from} on. */
    String source() {
        return source;
    }

    /** True when the day is that of an instant. */
    boolean isByInstant() {
        return byInstant;
    }

    boolean isUrgent() {
        return this == URGENT_ACCEPTANCE;
    }
}
