package vn.dondoc.kernel;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Times of the day in the province as they are kept: {@code HH:mm}, which sort as they follow one another. */
public final class TimeOfDay {
    private static final Pattern TYPED = Pattern.compile("(\\d{1,2})\\s*(?:[:hHg.]\\s*(\\d{2})?)?");
    private static final int HOURS = 24;
    private static final int MINUTES = 60;

    private TimeOfDay() {}

    /** What somebody typed, such as {@code 7:30}, {@code 7h30}, {@code 7h}, as {@code 07:30}; empty when it is no time. */
    public static Optional<String> read(@Nullable String text) {
        Matcher typed = TYPED.matcher(text == null ? "" : text.strip());
        if (!typed.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(typed.group(1));
        int minute = typed.group(2) == null ? 0 : Integer.parseInt(typed.group(2));
        return hour < HOURS && minute < MINUTES
                ? Optional.of((hour < 10 ? "0" : "") + hour + (minute < 10 ? ":0" : ":") + minute)
                : Optional.empty();
    }
}
