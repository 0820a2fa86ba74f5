package vn.dondoc.demo.content;

import java.util.ArrayList;
import java.util.List;

/** Who does what with a task and what they say, in the circumstances of the task. */
final class Voices {
    private final Setting setting;
    private final Dice dice;

    Voices(Setting setting, Dice dice) {
        this.setting = setting;
        this.dice = dice;
    }

    /** Words for the occasion: those of the theme twice as often as those that fit everywhere. */
    String say(String occasion) {
        List<String> own = setting.theme().sentences(occasion);
        boolean general = own.isEmpty() || dice.chance(25);
        return setting.slots().fill(dice.pick(general ? Phrases.of(occasion) : own));
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
            return dice.pick(without(DemoUnits.codesOf(vn.dondoc.organisation.UnitKind.DISTRICT), unit));
        }
        List<String> known = without(setting.coordinating(), unit);
        return known.isEmpty()
                ? dice.pick(without(DemoUnits.codesOf(vn.dondoc.organisation.UnitKind.DEPARTMENT), unit))
                : dice.pick(known);
    }

    private static List<String> without(List<String> units, String unit) {
        List<String> others = new ArrayList<>(units);
        others.remove(unit);
        return others;
    }

    /** The notation of a result document of the unit. */
    String result(String unit) {
        String issuer = DemoUnits.isDistrict(unit) ? "UBND" : mark(DemoUnits.get(unit).shortName());
        return dice.between(11, 980) + "/BC-" + issuer;
    }

    /** The short name as notations write it: capitals without "Sở". */
    private static String mark(String shortName) {
        String bare = shortName.replaceAll("[^\\p{L}&]", "").toUpperCase(java.util.Locale.ROOT);
        return bare.length() > 9 ? bare.substring(0, 9) : bare;
    }
}
