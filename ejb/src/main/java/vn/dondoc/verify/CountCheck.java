package vn.dondoc.verify;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/** The counters of the present say what counting the tasks says. */
final class CountCheck implements Check {
    private static final String DIFFERENCE = """
            select u.code, x.kind, x.due_order, sum(x.counter), sum(x.task)
            from (select lead_unit, kind, due_order, n as counter, 0 as task from standing_count
                union all
                select lead_unit,
                    case when standing = 'OPEN' then 'OPEN' when done_on > due_date then 'LATE' else 'ON_TIME' end,
                    case when standing = 'OPEN' then coalesce(due_date, date '9999-12-31') else date '9999-12-31' end,
                    0, 1
                from task where standing in ('OPEN', 'DONE')) x
            left join unit u on u.id = x.lead_unit
            group by u.code, x.kind, x.due_order
            having sum(x.counter) <> sum(x.task)
            order by u.code, x.kind, x.due_order
            """;

    private long tasks;

    @Override
    public String name() {
        return "counters";
    }

    @Override
    public String counted() {
        return tasks + " tasks counted";
    }

    @Override
    public Optional<String> firstWrong(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setMaxRows(1);
            try (ResultSet row = statement.executeQuery(DIFFERENCE)) {
                if (row.next()) {
                    return Optional.of("unit " + row.getString(1) + ", " + row.getString(2) + ", due "
                            + row.getString(3) + ": the counter says " + row.getLong(4) + ", the tasks "
                            + row.getLong(5));
                }
            }
            try (ResultSet sum = statement.executeQuery("select coalesce(sum(n), 0) from standing_count")) {
                sum.next();
                tasks = sum.getLong(1);
            }
        }
        return Optional.empty();
    }
}
