package vn.dondoc.web.list;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kernel.Ids;
import vn.dondoc.kernel.InvalidInput;

/** What was typed into a form, by the name of the field as the services know it. */
public class FormInput implements Serializable {
    private static final long serialVersionUID = 1L;

    private final HashMap<String, @Nullable Object> values = new HashMap<>();

    public Map<String, @Nullable Object> getValues() {
        return values;
    }

    public @Nullable String text(String name) {
        Object value = values.get(name);
        return value == null ? null : value.toString();
    }

    public @Nullable LocalDate day(String name) {
        return values.get(name) instanceof LocalDate day ? day : null;
    }

    /** The whole number; {@link InvalidInput} when something else was typed. */
    public @Nullable Integer number(String name, String problemKey) {
        String text = text(name);
        if (text == null || text.isBlank()) {
            return null;
        }
        String digits = text.strip().replaceFirst("\\s*%$", "");
        if (!digits.matches("\\d{1,4}")) {
            throw InvalidInput.at(name, problemKey);
        }
        return Integer.valueOf(digits);
    }

    public <E extends Enum<E>> @Nullable E choice(Class<E> choices, String name) {
        String text = text(name);
        return Arrays.stream(choices.getEnumConstants())
                .filter(one -> one.name().equals(text))
                .findFirst()
                .orElse(null);
    }

    /** The files that were sent before, see {@code vn.dondoc.web.file}. */
    public List<UUID> files(String name) {
        return filesIn(text(name));
    }

    /** The ids at the beginning of each line. */
    public static List<UUID> filesIn(@Nullable String lines) {
        return lines == null
                ? List.of()
                : lines.lines()
                        .flatMap(line -> Ids.parse(line.strip().split("\t")[0]).stream())
                        .distinct()
                        .toList();
    }

    /** True for a box that was checked. */
    public boolean flag(String name) {
        return Boolean.TRUE.equals(values.get(name));
    }

    public void put(String name, @Nullable Object value) {
        values.put(name, value);
    }

    /** The names parted by semicolons: units have commas in their names. */
    public List<String> names(String name) {
        String text = text(name);
        return text == null
                ? List.of()
                : Arrays.stream(text.split("\\s*[;\\n]\\s*"))
                        .map(String::strip)
                        .filter(one -> !one.isEmpty())
                        .toList();
    }

    /** True when nothing was typed but blanks. */
    public boolean isBlank(String name) {
        String text = text(name);
        return text == null || text.isBlank();
    }
}
