package vn.dondoc.regulation;

import java.util.Set;

/**
 * Some rules were decided anew; fired inside the transaction of the change.
 *
 * @param rules which
 */
public record RegulationChanged(Set<Rule> rules) {
    public RegulationChanged {
        rules = Set.copyOf(rules);
    }
}
