package vn.dondoc.regulation;

import java.util.Set;

/**
 * The table of holidays changed; fired inside the transaction of the change, after it was written. Deadlines that were
 * given as periods are to be counted anew.
 *
 * @param years which years are touched
 */
public record CalendarChanged(Set<Integer> years) {
    public CalendarChanged {
        years = Set.copyOf(years);
    }
}
