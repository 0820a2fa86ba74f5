package vn.dondoc.regulation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dondoc.kernel.FieldProblem;
import vn.dondoc.kernel.InvalidInput;
import vn.dondoc.kernel.TimeOfDay;

/**
 * What values a rule takes: its type and bounds. Values are kept as text in one canonical form.
 *
 * @param min least number, or least length of a text
 * @param max greatest number, or greatest length of a text
 * @param choices the values to choose from; empty for other types
 */
public record RuleForm(Type type, int min, int max, List<String> choices) {
    private static final int MOST_NUMBERS = 12;
    private static final Pattern ENTRY = Pattern.compile("([\\p{L}\\d_-]{1,40})\\s*=\\s*(\\d{1,4})");

    /** How a value is written and read. */
    public enum Type {
        /** {@code true} or {@code false}. */
        FLAG,
        /** A whole number. */
        NUMBER,
        /** A number with at most three decimals. */
        DECIMAL,
        /** One of the choices. */
        CHOICE,
        /** Whole numbers, separated by commas. */
        NUMBERS,
        /** One line of text. */
        TEXT,
        /** A time of the day, {@code HH:mm}. */
        TIME,
        /** Whole numbers by name: {@code CV=10; KH=30}; may be empty. */
        NUMBER_BY_NAME
    }

    static RuleForm flag() {
        return new RuleForm(Type.FLAG, 0, 0, List.of());
    }

    static RuleForm number(int min, int max) {
        return new RuleForm(Type.NUMBER, min, max, List.of());
    }

    static RuleForm decimal(int min, int max) {
        return new RuleForm(Type.DECIMAL, min, max, List.of());
    }

    static RuleForm numbers(int min, int max) {
        return new RuleForm(Type.NUMBERS, min, max, List.of());
    }

    static RuleForm text(int max) {
        return new RuleForm(Type.TEXT, 1, max, List.of());
    }

    static RuleForm time() {
        return new RuleForm(Type.TIME, 0, 0, List.of());
    }

    static RuleForm numberByName(int min, int max) {
        return new RuleForm(Type.NUMBER_BY_NAME, min, max, List.of());
    }

    static <E extends Enum<E>> RuleForm choiceOf(Class<E> choices) {
        List<String> names =
                Arrays.stream(choices.getEnumConstants()).map(Enum::name).toList();
        return new RuleForm(Type.CHOICE, 0, 0, names);
    }

    /**
     * The value in its canonical form.
     *
     * @throws InvalidInput at field {@code value} when it has not the form or leaves the bounds
     */
    public String canonical(String given) {
        String value = given.strip();
        return switch (type) {
            case FLAG -> oneOf(List.of("true", "false"), value.toLowerCase(Locale.ROOT), "regulation.flag");
            case CHOICE -> oneOf(choices, value.toUpperCase(Locale.ROOT), "regulation.choice");
            case NUMBER -> String.valueOf(whole(value));
            case DECIMAL -> decimal(value);
            case NUMBERS ->
                String.join(",", wholes(value).stream().map(String::valueOf).toList());
            case TEXT -> text(value);
            case TIME -> TimeOfDay.read(value).orElseThrow(() -> refused("regulation.time"));
            case NUMBER_BY_NAME -> byName(value);
        };
    }

    private static String oneOf(List<String> allowed, String value, String key) {
        if (!allowed.contains(value)) {
            throw refused(key, String.join(", ", allowed));
        }
        return value;
    }

    private int whole(String value) {
        if (!value.matches("\\d{1,6}") || Integer.parseInt(value) < min || Integer.parseInt(value) > max) {
            throw refused("regulation.number", min, max);
        }
        return Integer.parseInt(value);
    }

    private String decimal(String value) {
        String point = value.replace(',', '.');
        if (!point.matches("\\d{1,6}(\\.\\d{1,3})?")) {
            throw refused("regulation.decimal", min, max);
        }
        BigDecimal number = new BigDecimal(point);
        if (number.compareTo(BigDecimal.valueOf(min)) < 0 || number.compareTo(BigDecimal.valueOf(max)) > 0) {
            throw refused("regulation.decimal", min, max);
        }
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private List<Integer> wholes(String value) {
        List<Integer> numbers = new ArrayList<>();
        for (String part : value.split("[,;\\s]+", -1)) {
            if (!part.isEmpty()) {
                numbers.add(whole(part));
            }
        }
        if (numbers.isEmpty() || numbers.size() > MOST_NUMBERS) {
            throw refused("regulation.numbers", min, max, MOST_NUMBERS);
        }
        return numbers;
    }

    private String text(String value) {
        if (value.length() < min || value.length() > max || value.chars().anyMatch(Character::isISOControl)) {
            throw refused("regulation.text", max);
        }
        return value;
    }

    private String byName(String value) {
        Map<String, Integer> entries = new TreeMap<>();
        for (String part : value.split("[;\\n]", -1)) {
            Matcher entry = ENTRY.matcher(part.strip());
            if (entry.matches()) {
                entries.put(entry.group(1).toUpperCase(Locale.ROOT), whole(entry.group(2)));
            } else if (!part.isBlank()) {
                throw refused("regulation.numberByName", min, max);
            }
        }
        return String.join(
                ";",
                entries.entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue())
                        .toList());
    }

    private static InvalidInput refused(String key, Object... args) {
        return new InvalidInput(List.of(FieldProblem.of("value", key, args)));
    }
}
