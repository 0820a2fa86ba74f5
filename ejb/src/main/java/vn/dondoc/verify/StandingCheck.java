package vn.dondoc.verify;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/** What follows from the facts of a task follows: open or not, its place in lists, and how it counts since when. */
final class StandingCheck implements Check {
    private static final String WRONG_TASK = """
            select code from task where
                open <> (state in ('ISSUED', 'RECEIVED', 'RETURN_REQUESTED', 'IN_PROGRESS', 'REPORTED'))
                or due_order <> coalesce(due_date, date '9999-12-31')
                or (standing = 'DONE') <> (state = 'CONFIRMED' and not is_parent)
                or (standing = 'OPEN') <> (open and not is_parent)
                or (done_on is not null and state <> 'CONFIRMED')
            order by id
            """;
    private static final String WRONG_PAST = """
            select t.code from past_standing p join task t on t.id = p.task_id
            where p.to_at < p.from_at or p.to_at > t.standing_since
                or exists (select 1 from past_standing o where o.task_id = p.task_id and o.id <> p.id
                    and o.from_at < p.to_at and o.to_at > p.from_at)
            order by p.id
            """;

    private long tasks;

    @Override
    public String name() {
        return "standing";
    }

    @Override
    public String counted() {
        return tasks + " tasks";
    }

    @Override
    public Optional<String> firstWrong(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setMaxRows(1);
            try (ResultSet count = statement.executeQuery("select count(*) from task")) {
                count.next();
                tasks = count.getLong(1);
            }
            Optional<String> task = first(statement, WRONG_TASK, "what follows from its state or deadline does not");
            return task.isPresent() ? task : first(statement, WRONG_PAST, "its former standings overlap");
        }
    }

    private static Optional<String> first(Statement statement, String sql, String what) throws SQLException {
        try (ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? Optional.of("task " + row.getString(1) + ": " + what) : Optional.empty();
        }
    }
}
