package vn.dondoc.web.directive;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.TypedDate;

/**
 * The one field for a deadline takes a day or words. A day without a year is the next one after the document; everything
 * else ({@code +10lv}, "trong 15 ngày làm việc") is left to the rules of the calendar, which keep the words.
 *
 * @param day null when it is words or nothing
 * @param words null when it is a day or nothing
 */
record DeadlineText(@Nullable LocalDate day, @Nullable String words) {
    private static final Pattern DAY =
            Pattern.compile("\\d{1,2} ?[/.-] ?\\d{1,2}(?: ?[/.-] ?\\d{2,4})?|\\d{8}|\\d{4}-\\d{2}-\\d{2}");

    static DeadlineText of(@Nullable String typed, @Nullable LocalDate issued) {
        String text = typed == null ? "" : typed.strip();
        if (text.isEmpty()) {
            return new DeadlineText(null, null);
        }
        Optional<LocalDate> day =
                issued != null && DAY.matcher(text).matches() ? TypedDate.read(text, issued) : Optional.empty();
        return day.isPresent() ? new DeadlineText(day.get(), null) : new DeadlineText(null, text);
    }
}
