package vn.dondoc.demo.content;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fills what a text leaves open: {@code {place}} and other slots keep their value within one directive, {@code {n}},
 * {@code {few}} and {@code {pct}} are numbers drawn anew, and of {@code [one/other]} one is taken.
 */
final class Slots {
    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");
    private static final Pattern CHOICE = Pattern.compile("\\[([^\\]/]*(?:/[^\\]/]*)+)]");
    private static final List<String> QUARTERS = List.of("I", "II", "III", "IV");
    private static final int MONTHS_OF_QUARTER = 3;

    private final Dice dice;
    private final Map<String, String> fixed = new HashMap<>();

    Slots(Dice dice) {
        this.dice = dice;
    }

    private Slots(Dice dice, Map<String, String> fixed) {
        this.dice = dice;
        this.fixed.putAll(fixed);
    }

    Slots with(String slot, String value) {
        fixed.put(slot, value);
        return this;
    }

    /** What follows from the day of the directive. */
    Slots on(LocalDate day) {
        LocalDate before = day.minusMonths(1);
        return with("day", day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear())
                .with("year", String.valueOf(day.getYear()))
                .with("nextyear", String.valueOf(day.getYear() + 1))
                .with("month", "tháng " + day.getMonthValue() + " năm " + day.getYear())
                .with("lastmonth", "tháng " + before.getMonthValue())
                .with(
                        "quarter",
                        "quý " + QUARTERS.get((day.getMonthValue() - 1) / MONTHS_OF_QUARTER) + " năm " + day.getYear());
    }

    /** The same with another locality. */
    Slots at(String district) {
        return new Slots(dice, fixed).in(district);
    }

    Slots in(String district) {
        return with("district", district)
                .with("here", DemoUnits.get(district).locality())
                .with("place", Places.in(district, dice));
    }

    String value(String slot) {
        return switch (slot) {
            case "n" -> String.valueOf(dice.between(12, 95));
            case "few" -> String.valueOf(dice.between(2, 9));
            case "pct" -> String.valueOf(dice.between(41, 93));
            default -> fixed.getOrDefault(slot, slot);
        };
    }

    /** The text with everything filled and a capital in front. */
    String fill(String text) {
        String chosen = CHOICE.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(dice.pick(Lines.parts(match.group(1), "/"))));
        String filled = SLOT.matcher(chosen).replaceAll(match -> Matcher.quoteReplacement(value(match.group(1))));
        return filled.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + filled.substring(1);
    }
}
