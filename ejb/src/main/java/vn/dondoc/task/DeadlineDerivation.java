package vn.dondoc.task;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.DerivedDeadline;
import vn.dondoc.kernel.Messages;

/** How a deadline followed from its words, kept as the key of a text with what fills it, so that it reads in any language. */
final class DeadlineDerivation {
    private static final String BAR = "|";

    private DeadlineDerivation() {}

    static String of(DerivedDeadline derived) {
        String shifted =
                derived.shiftedFrom() == null ? "" : derived.shiftedFrom().toString();
        return Stream.concat(
                        Stream.of(
                                derived.derivation().key(),
                                shifted,
                                derived.due().toString()),
                        derived.args().stream().map(Object::toString))
                .collect(Collectors.joining(BAR));
    }

    /** The sentence; empty for null. */
    static String text(@Nullable String kept, Locale locale) {
        if (kept == null) {
            return "";
        }
        String[] parts = kept.split(Pattern.quote(BAR), -1);
        if (parts.length < 3) {
            return kept;
        }
        Messages messages = Messages.of(locale);
        Object[] args = Arrays.stream(parts, 3, parts.length)
                .map(DeadlineDerivation::value)
                .toArray();
        String how = messages.text(parts[0], args);
        return parts[1].isEmpty()
                ? how
                : how + " " + messages.text("deadline.rule.shifted", value(parts[1]), value(parts[2]));
    }

    private static Object value(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            return text;
        }
    }
}
