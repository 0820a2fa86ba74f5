package vn.dondoc.api.feed;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Lines of iCalendar (RFC 5545): escaped, free of control characters, folded after 75 bytes and never inside a character. */
final class CalendarText {
    private static final int LONGEST = 75;
    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(64 * 1024);

    /** A line whose value needs no escaping. */
    CalendarText raw(String name, String value) {
        fold(name + ":" + value);
        return this;
    }

    CalendarText text(String name, String value) {
        return raw(name, escaped(value));
    }

    /** Several texts, separated as a list. */
    CalendarText texts(String name, List<String> values) {
        return values.isEmpty()
                ? this
                : raw(name, values.stream().map(CalendarText::escaped).collect(Collectors.joining(",")));
    }

    CalendarText at(String name, Instant instant) {
        return raw(name, INSTANT.format(instant));
    }

    CalendarText day(String name, LocalDate day) {
        return raw(name + ";VALUE=DATE", DAY.format(day));
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }

    static String escaped(String value) {
        StringBuilder text = new StringBuilder(value.length() + 16);
        value.replace("\r\n", "\n").codePoints().forEach(c -> {
            switch (c) {
                case '\\' -> text.append("\\\\");
                case ';' -> text.append("\\;");
                case ',' -> text.append("\\,");
                case '\n', '\r' -> text.append("\\n");
                default -> {
                    if (c == '\t' || !Character.isISOControl(c)) {
                        text.appendCodePoint(c);
                    }
                }
            }
        });
        return text.toString();
    }

    private void fold(String line) {
        int room = LONGEST;
        for (int i = 0; i < line.length(); ) {
            int character = line.codePointAt(i);
            byte[] encoded = Character.toString(character).getBytes(StandardCharsets.UTF_8);
            if (encoded.length > room) {
                bytes.writeBytes(new byte[] {'\r', '\n', ' '});
                room = LONGEST - 1;
            }
            bytes.writeBytes(encoded);
            room -= encoded.length;
            i += Character.charCount(character);
        }
        bytes.writeBytes(new byte[] {'\r', '\n'});
    }
}
