package vn.dondoc.web.directive;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which lines are not clear enough to be given without a question; the officer is asked once. */
public class Unclear implements Serializable {
    private static final long serialVersionUID = 1L;

    private final ArrayList<Integer> numbers = new ArrayList<>();
    private @Nullable String askedOf;

    /** Looks at the lines; answers whether the officer has yet to be asked about them. */
    boolean asks(List<EntryLine> lines, LineCheck check, @Nullable LocalDate issued) {
        numbers.clear();
        StringBuilder written = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            if (check.isUnclear(check.clarity(lines.get(i), issued))) {
                numbers.add(i + 1);
                written.append(lines.get(i).getIn());
            }
        }
        String before = askedOf;
        askedOf = numbers.isEmpty() ? null : written.toString();
        return askedOf != null && !askedOf.equals(before);
    }

    /** The numbers of the lines, from 1. */
    public List<Integer> getNumbers() {
        return numbers;
    }
}
