package vn.dondoc.demo.content;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Communes and wards, by the code of their district. */
final class Places {
    private static final Map<String, List<String>> BY_DISTRICT = Lines.of("places.txt").stream()
            .map(line -> Lines.parts(line, ":"))
            .collect(Collectors.toMap(cells -> cells.get(0), cells -> Lines.parts(cells.get(1), ";")));

    private Places() {}

    /** Some place of the district with the district's name, such as "xã Đại Hồng, huyện Đại Lộc". */
    static String in(String district, Dice dice) {
        List<String> places = BY_DISTRICT.get(district);
        if (places == null) {
            throw new IllegalStateException("The demo knows no place in " + district);
        }
        return dice.pick(places) + ", " + DemoUnits.get(district).locality();
    }
}
