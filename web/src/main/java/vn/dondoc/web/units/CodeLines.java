package vn.dondoc.web.units;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.TypedDate;
import vn.dondoc.kernel.InvalidInput;
import vn.dondoc.organisation.CodeScheme;
import vn.dondoc.organisation.UnitCodeView;
import vn.dondoc.web.frame.Shown;

/** The codes of a unit as lines of text: scheme, code, first day, and the last day where it has ended. */
final class CodeLines {
    /** Days without a year do not occur here, so any day serves as today. */
    private static final LocalDate ANY_DAY = LocalDate.of(2000, 1, 1);

    private CodeLines() {}

    static String write(List<UnitCodeView> codes) {
        return codes.stream()
                .map(code -> (code.scheme() + " " + code.value() + " " + Shown.day(code.from()) + " "
                                + Shown.day(code.to()))
                        .strip())
                .collect(Collectors.joining("\n"));
    }

    /** {@link InvalidInput} at the field {@code codes} for the first line that cannot be read. */
    static List<UnitCodeView> read(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(CodeLines::code)
                .toList();
    }

    private static UnitCodeView code(String line) {
        String[] parts = line.split("\\s+", -1);
        if (parts.length < 3 || parts.length > 4) {
            throw InvalidInput.at("codes", "unit.codeLine", line);
        }
        CodeScheme scheme = Arrays.stream(CodeScheme.values())
                .filter(known -> known.name().equalsIgnoreCase(parts[0]))
                .findFirst()
                .orElseThrow(() -> InvalidInput.at("codes", "unit.codeLine", line));
        @Nullable LocalDate to = parts.length == 4 ? day(parts[3], line) : null;
        return new UnitCodeView(scheme, parts[1], day(parts[2], line), to);
    }

    private static LocalDate day(String text, String line) {
        return TypedDate.read(text, ANY_DAY).orElseThrow(() -> InvalidInput.at("codes", "unit.codeLine", line));
    }
}
