package vn.dondoc.demo.content;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * The running numbers of the province's documents: each series starts anew on 1 January and grows with the days (NĐ
 * 30/2020/NĐ-CP, Điều 15), also by documents that are not ours to follow.
 */
final class Numbers {
    /** Documents in a hundred working days, by type. */
    private static final Map<String, Integer> PACE =
            Map.of("TB", 160, "CV", 3100, "QĐ", 1350, "KH", 120, "CT", 8, "CĐ", 11, "YK", 280, "KL", 150);

    private static final int HUNDRED = 100;

    private final Map<String, Integer> last = new HashMap<>();

    /** The notation of the next document of that type; {@code office} is the mark of the drafting division. */
    String next(String type, LocalDate day, String office, Dice dice) {
        int number = number(type, day, dice);
        String padded = number < 10 ? "0" + number : String.valueOf(number);
        return switch (type) {
            case "CV" -> padded + "/UBND-" + office;
            case "KL" -> padded + "-KL/TU";
            default -> padded + "/" + type + "-UBND";
        };
    }

    private int number(String type, LocalDate day, Dice dice) {
        String series = type + day.getYear();
        int pace = PACE.getOrDefault(type, HUNDRED);
        int days = WorkTime.calendar().workingDaysBetween(LocalDate.of(day.getYear(), 1, 1), day) + 1;
        int usual = days * pace / HUNDRED + dice.between(0, pace / HUNDRED);
        int number = Math.max(last.getOrDefault(series, 0) + 1, usual);
        last.put(series, number);
        return number;
    }
}
