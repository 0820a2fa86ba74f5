package vn.dondoc.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A band of lateness in calendar days behind the deadline.
 *
 * @param from at least so many days late, from 1
 * @param to at most so many; null for any number
 */
public record LateDays(int from, @Nullable Integer to) {
    private static final Pattern WORD = Pattern.compile("(\\d{1,4})-(\\d{1,4})?");
    private static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);

    /** The bands between the bounds, the first from one day on and the last without end. */
    public static List<LateDays> between(List<Integer> upperBounds) {
        List<LateDays> bands = new ArrayList<>();
        int from = 1;
        for (int bound : upperBounds) {
            bands.add(new LateDays(from, bound));
            from = bound + 1;
        }
        bands.add(new LateDays(from, null));
        return bands;
    }

    /** Reads what {@link #word} wrote; empty when it is something else. */
    public static Optional<LateDays> parse(String word) {
        Matcher matcher = WORD.matcher(word);
        if (!matcher.matches() || Integer.parseInt(matcher.group(1)) < 1) {
            return Optional.empty();
        }
        String to = matcher.group(2);
        return Optional.of(new LateDays(Integer.parseInt(matcher.group(1)), to == null ? null : Integer.valueOf(to)));
    }

    /** As it stands in addresses: {@code 11-30}, or {@code 121-} without end. */
    public String word() {
        return from + "-" + (to == null ? "" : to);
    }

    /** The first deadline that is so late on the day. */
    public LocalDate dueFrom(LocalDate day) {
        return to == null ? LONG_AGO : day.minusDays(to);
    }

    /** The last deadline that is so late on the day. */
    public LocalDate dueTo(LocalDate day) {
        return day.minusDays(from);
    }
}
