package vn.dondoc.demo.content;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.dondoc.organisation.UnitKind;

/** Which units the words of a task idea mean, for a directive about that district. */
final class Leads {
    private final String district;
    private final Dice dice;

    Leads(String district, Dice dice) {
        this.district = district;
        this.dice = dice;
    }

    /** Codes of the units, each once. */
    List<String> of(List<String> words) {
        Set<String> units = new LinkedHashSet<>();
        words.forEach(word -> units.addAll(of(dice.pick(Lines.parts(word, "/")))));
        return new ArrayList<>(units);
    }

    private List<String> of(String word) {
        return switch (word) {
            case "district", "{district}" -> List.of(district);
            case "mountain" ->
                List.of(DemoUnits.MOUNTAIN.contains(district) ? district : dice.pick(DemoUnits.MOUNTAIN));
            case "some" -> some(UnitKind.DISTRICT, district);
            case "depts-some" -> dice.some(DemoUnits.codesOf(UnitKind.DEPARTMENT), dice.between(2, 4));
            default -> List.of(word);
        };
    }

    private List<String> some(UnitKind kind, String first) {
        Set<String> units = new LinkedHashSet<>(List.of(first));
        units.addAll(dice.some(DemoUnits.codesOf(kind), dice.between(2, 4)));
        return List.copyOf(units);
    }
}
