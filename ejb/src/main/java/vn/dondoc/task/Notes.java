package vn.dondoc.task;

import org.jspecify.annotations.Nullable;
import vn.dondoc.kernel.InputCheck;

/** How long what is said with an act may be, and whether it must be said. */
final class Notes {
    static final int LONGEST = 10_000;

    private Notes() {}

    static @Nullable String optional(String field, @Nullable String text) {
        InputCheck check = new InputCheck();
        String clean = check.optionalText(field, text, LONGEST);
        check.orFail();
        return clean;
    }

    static String required(String field, @Nullable String text) {
        InputCheck check = new InputCheck();
        String clean = check.text(field, text, LONGEST);
        check.orFail();
        return clean;
    }
}
