package vn.dondoc.entry;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one pasted line says of a task; the officer corrects it before anything is kept.
 *
 * @param leadUnits names of units and groups, or the text of a mark that names none
 * @param deadline the time limit in the words of the line; null when it names none
 */
public record ReadLine(
        String title,
        List<String> leadUnits,
        List<String> coordinatingUnits,
        @Nullable String deadline) {
    public ReadLine {
        leadUnits = List.copyOf(leadUnits);
        coordinatingUnits = List.copyOf(coordinatingUnits);
    }
}
