package vn.dondoc.demo.content;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Invented names of people: the same name for the same account every time. */
final class Names {
    private static final Map<String, List<String>> PARTS = Lines.of("names.txt").stream()
            .map(line -> Lines.parts(line, ":"))
            .collect(Collectors.toMap(cells -> cells.get(0), cells -> Lines.parts(cells.get(1), ";")));

    private Names() {}

    /** The name of the person behind a key. */
    static String of(String key) {
        Dice dice = new Dice(key.hashCode() * 31L + 19);
        String sex = dice.chance(38) ? "f" : "m";
        return dice.pick(part("family")) + " " + dice.pick(part("middle." + sex)) + " "
                + dice.pick(part("given." + sex));
    }

    private static List<String> part(String name) {
        return PARTS.getOrDefault(name, List.of(""));
    }
}
