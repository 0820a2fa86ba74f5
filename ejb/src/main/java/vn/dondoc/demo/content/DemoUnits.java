package vn.dondoc.demo.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.dondoc.organisation.UnitKind;

/** The units of the demo in their official order. */
public final class DemoUnits {
    private static final List<DemoUnit> ALL =
            Lines.of("units.tsv").stream().map(DemoUnits::read).toList();
    private static final Map<String, DemoUnit> BY_CODE =
            ALL.stream().collect(Collectors.toMap(DemoUnit::code, Function.identity()));

    /** The districts in the mountains. */
    static final List<String> MOUNTAIN = List.of(
            "nongson", "hiepduc", "tienphuoc", "bactramy", "namtramy", "phuocson", "namgiang", "donggiang", "taygiang");

    private DemoUnits() {}

    private static DemoUnit read(String line) {
        List<String> cells = Lines.parts(line, "\t");
        List<String> variants = Lines.parts(cells.get(4), ";").stream()
                .filter(variant -> !variant.isEmpty())
                .toList();
        return new DemoUnit(
                cells.get(0),
                cells.get(1),
                UnitKind.valueOf(cells.get(2)),
                cells.get(3),
                variants,
                LocalDate.parse(cells.get(5)),
                cells.get(6),
                cells.get(7));
    }

    public static List<DemoUnit> all() {
        return ALL;
    }

    static boolean exists(String code) {
        return BY_CODE.containsKey(code);
    }

    /** The unit with that code; {@link IllegalStateException} when there is none. */
    static DemoUnit get(String code) {
        DemoUnit unit = BY_CODE.get(code);
        if (unit == null) {
            throw new IllegalStateException("The demo has no unit " + code);
        }
        return unit;
    }

    static List<String> codesOf(UnitKind kind) {
        return ALL.stream()
                .filter(unit -> unit.kind() == kind)
                .map(DemoUnit::code)
                .toList();
    }

    static boolean isDistrict(String code) {
        return get(code).kind() == UnitKind.DISTRICT;
    }
}
