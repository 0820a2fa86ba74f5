package vn.dondoc.demo.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** All themes, each as often as it has directives. */
final class Themes {
    private static final List<Theme> ALL = new ArrayList<>();
    private static final List<Theme> WITH_SHARE = new ArrayList<>();

    static {
        for (String line : Lines.of("themes/index.txt")) {
            List<String> cells = Lines.parts(line, " ");
            Theme theme = Theme.read(cells.get(0));
            ALL.add(theme);
            WITH_SHARE.addAll(Collections.nCopies(Integer.parseInt(cells.get(1)), theme));
        }
    }

    private Themes() {}

    static List<Theme> all() {
        return Collections.unmodifiableList(ALL);
    }

    static List<Theme> withShare() {
        return Collections.unmodifiableList(WITH_SHARE);
    }

    static Theme named(String name) {
        return ALL.stream()
                .filter(theme -> theme.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
