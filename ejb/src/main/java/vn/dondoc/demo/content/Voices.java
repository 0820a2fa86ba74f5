package vn.dondoc.demo.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.dondoc.organisation.UnitKind;

/** Who does what with a task and what they say, in the circumstances of the task. */
final class Voices {
    private final Setting setting;
    private final Dice dice;

    Voices(Setting setting, Dice dice) {
        this.setting = setting;
        this.dice = dice;
    }

    String say(String occasion) {
        return setting.talk().say(occasion);
    }

    /** Somebody of the unit, mostly its officer. */
    String ofUnit(String unit) {
        return dice.chance(20) ? DemoAccounts.head(unit) : DemoAccounts.officer(unit);
    }

    /** Somebody of the Office, mostly the desk officer. */
    String ofOffice() {
        return dice.chance(82) ? DemoAccounts.DESK_OFFICER : DemoAccounts.OFFICE_HEAD;
    }

    /** Who urges: the Office, now and then the leader himself. */
    String urger() {
        return dice.chance(15) ? DemoAccounts.LEADER : ofOffice();
    }

    /** The officers of the coordinating units while that unit leads. */
    List<String> ofCoordinating(String lead) {
        return without(setting.coordinating(), lead).stream()
                .map(DemoAccounts::officer)
                .toList();
    }

    /** A unit that could lead the task as well. */
    String otherThan(String unit) {
        if (DemoUnits.isDistrict(unit)) {
            return dice.pick(without(DemoUnits.codesOf(UnitKind.DISTRICT), unit));
        }
        List<String> known = without(setting.coordinating(), unit);
        return known.isEmpty() ? dice.pick(without(DemoUnits.codesOf(UnitKind.DEPARTMENT), unit)) : dice.pick(known);
    }

    private static List<String> without(List<String> units, String unit) {
        List<String> others = new ArrayList<>(units);
        others.remove(unit);
        return others;
    }

    /** The notation of a result document of the unit. */
    String result(String unit) {
        String issuer = DemoUnits.isDistrict(unit) ? "UBND" : mark(DemoUnits.get(unit));
        return dice.between(11, 980) + "/BC-" + issuer;
    }

    /** The name as notations write it: SGDĐT for the department of education, initials for others. */
    private static String mark(DemoUnit unit) {
        if (unit.kind() == UnitKind.OFFICE) {
            return "VPUBND";
        }
        if (unit.shortName().startsWith("Sở ")) {
            return unit.shortName().replaceAll("[^\\p{Lu}]", "");
        }
        return Arrays.stream(unit.name().split("[ -]+", -1))
                .filter(word -> !word.equals("tỉnh") && !word.equals("và"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT))
                .collect(Collectors.joining())
                .replace('Á', 'A');
    }
}
