package vn.dondoc.entry;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kernel.Texts;

/** The runs of three letters of a folded text, by which two wordings of the same thing are found alike. */
final class Trigrams {
    /** Shorter texts say too little: "Về công tác phòng cháy" would be alike everywhere. */
    private static final int SHORTEST = 20;

    private final Set<Long> runs;

    private Trigrams(Set<Long> runs) {
        this.runs = runs;
    }

    /** Of null or a text too short: none, which is like nothing. */
    static Trigrams of(@Nullable String text) {
        String folded = text == null ? "" : Texts.fold(text);
        Set<Long> runs = new HashSet<>();
        for (int i = 0; folded.length() >= SHORTEST && i + 3 <= folded.length(); i++) {
            runs.add((long) folded.charAt(i) << 32 | (long) folded.charAt(i + 1) << 16 | folded.charAt(i + 2));
        }
        return new Trigrams(runs);
    }

    boolean isEmpty() {
        return runs.isEmpty();
    }

    /** What both have of what either has, 0 to 1. */
    double likeness(@Nullable String text) {
        Trigrams other = runs.isEmpty() ? this : of(text);
        if (runs.isEmpty() || other.runs.isEmpty()) {
            return 0;
        }
        long common = other.runs.stream().filter(runs::contains).count();
        return (double) common / (runs.size() + other.runs.size() - common);
    }
}
