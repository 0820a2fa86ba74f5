package vn.dondoc.kernel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with an input, field by field, so that the caller hears everything at once. */
public final class InputCheck {
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate OLDEST_DOCUMENT = LocalDate.of(1945, 9, 2);
    private static final LocalDate LAST = LocalDate.of(2100, 12, 31);

    private final List<FieldProblem> problems = new ArrayList<>();

    public void problem(String field, String key, Object... args) {
        problems.add(FieldProblem.of(field, key, args));
    }

    /** The cleaned text (see {@link Texts#clean}); a problem when it is missing or longer than {@code max} characters. */
    public String text(String field, @Nullable String value, int max) {
        String clean = optionalText(field, value, max);
        if (clean == null) {
            problem(field, "input.required");
            return "";
        }
        return clean;
    }

    /** As {@link #text} but null when nothing was given. */
    public @Nullable String optionalText(String field, @Nullable String value, int max) {
        String clean = Texts.clean(value);
        if (clean != null && clean.length() > max) {
            problem(field, "input.tooLong", max);
        }
        return clean;
    }

    /** A date between 2000 and 2100; null stays null. */
    public @Nullable LocalDate date(String field, @Nullable LocalDate value) {
        if (value != null && (value.isBefore(FIRST) || value.isAfter(LAST))) {
            problem(field, "input.dateRange");
        }
        return value;
    }

    /** The date of a document: between 1945 and 2100; null stays null. */
    public @Nullable LocalDate documentDate(String field, @Nullable LocalDate value) {
        if (value != null && (value.isBefore(OLDEST_DOCUMENT) || value.isAfter(LAST))) {
            problem(field, "input.documentDateRange");
        }
        return value;
    }

    /** A problem when the value is null. */
    public void required(String field, @Nullable Object value) {
        if (value == null) {
            problem(field, "input.required");
        }
    }

    public boolean isClean() {
        return problems.isEmpty();
    }

    public List<FieldProblem> problems() {
        return List.copyOf(problems);
    }

    /** Throws {@link InvalidInput} when anything was found. */
    public void orFail() {
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }
}
