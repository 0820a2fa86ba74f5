package vn.dondoc.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import vn.dondoc.task.TaskFilter;

/**
 * SHA-256 over the figures in canonical form, UTF-8, every line ending in a line feed: {@code dondoc figures 1}; the
 * grouping; the instant in ISO 8601; the deadline measured against; first and last day given, empty for no limit; every other
 * condition that was asked for, as {@code name=value}; then, ordered by id, each group with its four classes:
 * {@code id doneOnTime doneLate openInTime openOverdue}. Views that follow from the calendar, such as "due soon", are not
 * part of it.
 */
final class Fingerprint {
    private Fingerprint() {}

    static String of(Grouping by, Instant asOf, TaskFilter filter, Map<String, Tally> groups) {
        StringBuilder text = new StringBuilder("dondoc figures 1\n")
                .append(by.word())
                .append('\n')
                .append(asOf)
                .append('\n')
                .append(filter.reckoning().measured())
                .append('\n')
                .append(orEmpty(filter.reckoning().givenFrom()))
                .append(' ')
                .append(orEmpty(filter.reckoning().givenTo()))
                .append('\n');
        conditions(filter)
                .forEach((name, value) ->
                        text.append(name).append('=').append(value).append('\n'));
        new TreeMap<>(groups)
                .forEach((id, tally) -> text.append(id)
                        .append(' ')
                        .append(tally.doneOnTime())
                        .append(' ')
                        .append(tally.doneLate())
                        .append(' ')
                        .append(tally.openInTime())
                        .append(' ')
                        .append(tally.openOverdue())
                        .append('\n'));
        return sha256(text.toString());
    }

    private static Map<String, String> conditions(TaskFilter filter) {
        Map<String, String> conditions = new TreeMap<>();
        put(conditions, "lead", filter.lead());
        put(conditions, "leader", filter.leader());
        put(conditions, "officer", filter.officer());
        put(conditions, "field", filter.field());
        put(conditions, "directive", filter.directive());
        put(conditions, "type", filter.type());
        return conditions;
    }

    private static void put(
            Map<String, String> conditions, String name, @org.jspecify.annotations.Nullable Object value) {
        if (value != null) {
            conditions.put(name, value.toString());
        }
    }

    private static String orEmpty(@org.jspecify.annotations.Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
