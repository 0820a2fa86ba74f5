package vn.dondoc.st.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What stands in the database of a server that is stopped, held against what has to stand there by plain counting of days. */
final class Ledger implements AutoCloseable {
    private static final int[] BEFORE = {7, 3, 1, 0};

    private final Connection connection;
    private final Map<LocalDate, String> holidays = new HashMap<>();

    Ledger(Path data) throws SQLException {
        connection = DriverManager.getConnection("jdbc:h2:file:" + data + "/db/dondoc;IFEXISTS=TRUE", "sa", "sa");
        for (String[] row : rows("select on_day, kind from holiday")) {
            holidays.put(LocalDate.parse(row[0]), row[1]);
        }
    }

    private List<String[]> rows(String sql) throws SQLException {
        List<String[]> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            int columns = found.getMetaData().getColumnCount();
            while (found.next()) {
                String[] row = new String[columns];
                for (int i = 0; i < columns; i++) {
                    row[i] = found.getString(i + 1);
                }
                rows.add(row);
            }
        }
        return rows;
    }

    private boolean isWorked(LocalDate day) {
        String kind = holidays.get(day);
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return weekend ? "MAKE_UP".equals(kind) : !"OFF".equals(kind);
    }

    private LocalDate workedBefore(LocalDate day, int days) {
        LocalDate at = day;
        for (int left = days; left > 0; left--) {
            do {
                at = at.minusDays(1);
            } while (!isWorked(at));
        }
        return at;
    }

    /** Nothing waits, and every step that a day within the time reached stands there; twice it cannot, by its key. */
    void assertWhole(LocalDate first, LocalDate last) throws SQLException {
        assertThat(rows("select * from reminder where state = 'PENDING'")).isEmpty();
        Set<String> found = new HashSet<>();
        for (String[] row : rows("select task_id, of_day, step from reminder where rule = 'BEFORE'")) {
            found.add(String.join(" ", row));
        }
        Set<String> due = new HashSet<>();
        for (String[] task : rows("select id, due_date from task where source = 'thu'")) {
            LocalDate day = LocalDate.parse(task[1]);
            for (int days : BEFORE) {
                LocalDate speaks = workedBefore(day, days);
                if (!speaks.isBefore(first) && !speaks.isAfter(last)) {
                    due.add(task[0] + " " + day + " " + days);
                }
            }
        }
        assertThat(due).isNotEmpty();
        assertThat(found).containsAll(due);
        assertThat(
                        rows(
                                "select event_id, account_id from notification group by event_id, account_id having count(*) > 1"))
                .isEmpty();
        assertThat(rows("select n.id from notification n where n.type like 'REMINDER%' and not exists"
                        + " (select 1 from reminder r where r.task_id = n.task_id and r.state = 'TOLD')"))
                .isEmpty();
    }

    /**
     * What is noted as sent has arrived, once; more often only where a kill left open whether it had. On each working day there were
     * digests.
     */
    void assertMailed(MimeMessage[] mails, List<LocalDate> lived) throws SQLException, MessagingException {
        Map<String, Integer> arrivals = new HashMap<>();
        for (MimeMessage mail : mails) {
            arrivals.merge(mail.getMessageID(), 1, Integer::sum);
        }
        assertThat(rows("select id from outgoing_message where channel = 'MAIL' and state not in ('SENT', 'DROPPED')"))
                .isEmpty();
        List<String[]> sent = rows("select m.id, (select count(*) from message_attempt a where a.message_id = m.id"
                + " and a.ended_at is null) from outgoing_message m where m.channel = 'MAIL' and m.state = 'SENT'");
        assertThat(sent).isNotEmpty();
        for (String[] message : sent) {
            int times = arrivals.entrySet().stream()
                    .filter(arrival -> arrival.getKey().contains(message[0]))
                    .mapToInt(Map.Entry::getValue)
                    .sum();
            assertThat(times).as(message[0]).isBetween(1, 1 + Integer.parseInt(message[1]));
        }
        assertThat(rows(
                        "select recipient_id, planned_on from outgoing_message where purpose = 'DIGEST' and channel = 'MAIL'"
                                + " and absent_id is null group by recipient_id, planned_on having count(*) > 1"))
                .isEmpty();
        Set<LocalDate> told = new HashSet<>();
        rows("select distinct planned_on from outgoing_message where purpose = 'DIGEST' and state = 'SENT'")
                .forEach(row -> told.add(LocalDate.parse(row[0])));
        assertThat(told)
                .containsExactlyInAnyOrderElementsOf(
                        lived.stream().filter(this::isWorked).toList());
    }

    String summary() throws SQLException {
        return rows("select (select count(*) from reminder) || ' reminders in the ledger, ' ||"
                        + " (select count(*) from reminder where state = 'TOLD') || ' told, ' ||"
                        + " (select count(*) from notification where type like 'REMINDER%') || ' notifications, ' ||"
                        + " (select count(*) from outgoing_message where channel = 'MAIL' and state = 'SENT') || ' mails, ' ||"
                        + " (select count(*) from message_attempt where ended_at is null) || ' cut off while sending'")
                .get(0)[0];
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
