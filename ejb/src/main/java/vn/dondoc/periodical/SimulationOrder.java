package vn.dondoc.periodical;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dondoc.regulation.Rule;

/**
 * What somebody wants to know: a period, and the rules that should be supposed to have held in it.
 *
 * @param period word of the period; null for the last one that is over
 * @param values as typed; a rule that is missing, or has the value that did hold, stays as it was
 */
public record SimulationOrder(ReportKind kind, @Nullable String period, Map<Rule, @Nullable String> values) {}
