package vn.dondoc.periodical;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The places of units: the best score first; whoever scores the same has the same place, and the next one follows behind all of them. */
final class Ranking {
    private Ranking() {}

    /**
     * Where a unit stands.
     *
     * @param score null when nothing of it was due
     * @param place null for a unit with fewer tasks than are ranked
     */
    record Standing(@Nullable BigDecimal score, @Nullable Integer place) {
        static final Standing NONE = new Standing(null, null);
    }

    /** The standing of each key. */
    static <K> Map<K, Standing> of(Map<K, RankCounts> counts, RankingRules rules) {
        Map<K, Standing> standings = new HashMap<>();
        List<Map.Entry<K, BigDecimal>> ranked = new ArrayList<>();
        counts.forEach((key, its) -> {
            BigDecimal score = rules.score(its).orElse(null);
            standings.put(key, new Standing(score, null));
            if (score != null && its.due() >= rules.minimum()) {
                ranked.add(Map.entry(key, score));
            }
        });
        ranked.sort(Map.Entry.comparingByValue(Comparator.reverseOrder()));
        int place = 0;
        BigDecimal last = null;
        for (int i = 0; i < ranked.size(); i++) {
            BigDecimal score = ranked.get(i).getValue();
            place = score.equals(last) ? place : i + 1;
            last = score;
            standings.put(ranked.get(i).getKey(), new Standing(score, place));
        }
        return standings;
    }
}
