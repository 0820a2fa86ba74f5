package vn.dondoc.demo.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Words that fit every theme, by occasion. */
final class Phrases {
    private static final Map<String, List<String>> ALL = new LinkedHashMap<>();

    static {
        for (String line : Lines.of("phrases.txt")) {
            int colon = line.indexOf(':');
            ALL.computeIfAbsent(line.substring(0, colon), occasion -> new java.util.ArrayList<>())
                    .add(line.substring(colon + 1).strip());
        }
    }

    private Phrases() {}

    /** The words for an occasion; {@link IllegalStateException} when there are none. */
    static List<String> of(String occasion) {
        List<String> found = ALL.get(occasion);
        if (found == null) {
            throw new IllegalStateException("The demo has no words for " + occasion);
        }
        return found;
    }
}
