package vn.dondoc.verify;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The facts of a task read from its row, in the form in which the history records them. */
final class TaskColumns {
    private static final List<String> FACTS = List.of(
            "title",
            "content",
            "deliverable",
            "reportTo",
            "kind",
            "recurrence",
            "priority",
            "leadUnit",
            "coordinatingUnits",
            "leader",
            "officer",
            "originalDueDate",
            "dueDate",
            "deadlineWords",
            "deadlineDerivation",
            "state",
            "stateBefore",
            "percent",
            "assignee",
            "internalDueDate",
            "extensionPending",
            "extensions",
            "urgings",
            "explanationDue",
            "supersededBy",
            "doneOn",
            "issuedAt",
            "acceptedAt",
            "reportedAt",
            "reportedBy",
            "lastReportAt",
            "resultNotation",
            "resultDate",
            "confirmedAt",
            "returnReason",
            "rejected");
    private static final Set<String> INSTANTS =
            Set.of("issuedAt", "acceptedAt", "reportedAt", "lastReportAt", "confirmedAt");
    /** Counted or yes-or-no facts that are not recorded while they are nothing. */
    private static final Set<String> UNLESS_NOTHING = Set.of("extensionPending", "extensions", "urgings", "rejected");

    private TaskColumns() {}

    static Map<String, String> facts(ResultSet row) throws SQLException {
        Map<String, String> facts = new TreeMap<>();
        for (String name : FACTS) {
            String value = value(row, name);
            if (value != null && !(UNLESS_NOTHING.contains(name) && (value.equals("0") || value.equals("false")))) {
                facts.put(name, value);
            }
        }
        return facts;
    }

    private static @Nullable String value(ResultSet row, String name) throws SQLException {
        String column = name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
        if (INSTANTS.contains(name)) {
            OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
            return at == null ? null : Instant.from(at).toString();
        }
        if (name.equals("coordinatingUnits")) {
            Array units = row.getArray(column);
            Object[] ids = (Object[]) units.getArray();
            return ids.length == 0
                    ? null
                    : Arrays.stream(ids).map(Object::toString).collect(Collectors.joining(" "));
        }
        Object value = row.getObject(column);
        return value == null ? null : value instanceof java.sql.Clob ? row.getString(column) : value.toString();
    }
}
