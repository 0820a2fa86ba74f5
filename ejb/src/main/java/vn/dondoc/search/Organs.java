package vn.dondoc.search;

import java.util.List;
import java.util.Set;
import vn.dondoc.search.words.Syllable;

/** How the names of organs of the State and the Party begin, to know where in a query one is named. */
final class Organs {
    /** Longer queries say something of their own. */
    static final int MOST_WORDS = 14;

    private static final int LONGEST_TYPE = 3;
    private static final Set<String> ONE = Set.of("ubnd", "hdnd", "vpcp", "ttg", "ttcp", "qh", "cp");
    private static final Set<String> TWO = Set.of(
            "uy ban",
            "hoi dong",
            "chinh phu",
            "thu tuong",
            "quoc hoi",
            "chu tich",
            "van phong",
            "tinh uy",
            "huyen uy",
            "ban bi",
            "bi thu");

    private Organs() {}

    /** True when an organ is named right behind the type, which has at most three words. */
    static boolean startIn(List<String> bare, List<Syllable> words) {
        for (int i = 1; i <= Math.min(LONGEST_TYPE, bare.size() - 1); i++) {
            String word = bare.get(i);
            String two = i + 1 < bare.size() ? word + " " + bare.get(i + 1) : "";
            boolean ministry =
                    words.get(i).marked().equals("bô5") || words.get(i).marked().equals("sơ3");
            if (ONE.contains(word) || TWO.contains(two) || ministry || i > 1 && two.startsWith("bo ")) {
                return true;
            }
        }
        return false;
    }
}
