package vn.dondoc.periodical;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.dondoc.regulation.Rule;

/** Which rules can be tried on what has been, and why the others cannot. */
public final class SimulatedRules {
    /** Rules by which figures follow from what was recorded. */
    private static final Set<Rule> TRIED = EnumSet.of(
            Rule.REPORT_PERIODS,
            Rule.DENOMINATOR,
            Rule.MEASURED_AGAINST,
            Rule.COMPLETION_INSTANT,
            Rule.SHIFT_NAMED_DATES,
            Rule.DUE_SOON_DAYS,
            Rule.INHERITED_COUNTED,
            Rule.SCORE_ON_TIME,
            Rule.SCORE_LATE,
            Rule.SCORE_VERY_LATE,
            Rule.SCORE_OVERDUE,
            Rule.VERY_LATE_AFTER,
            Rule.WEIGHT_NORMAL,
            Rule.WEIGHT_PRIORITY,
            Rule.RANKING_MINIMUM,
            Rule.URGE_1_AFTER,
            Rule.URGE_2_AFTER,
            Rule.URGE_3_AFTER,
            Rule.URGE_4_AFTER,
            Rule.URGE_5_AFTER);

    /** Why a rule cannot be tried. */
    public enum Reason {
        /** Deadlines that units were told would have been others, and with them what they did. */
        OTHER_DEADLINES,
        /** People would have acted otherwise; nobody knows how. */
        OTHER_ACTS,
        /** No figure of a report follows from it. */
        NO_FIGURE
    }

    /** Rules that cannot be tried, for one reason. */
    public record Untried(Reason reason, List<Rule> rules) {}

    private SimulatedRules() {}

    /** Those that can be tried, in the order of the regulation profile. */
    public static List<Rule> tried() {
        return Arrays.stream(Rule.values()).filter(TRIED::contains).toList();
    }

    /** All others. */
    public static List<Untried> untried() {
        return Arrays.stream(Reason.values())
                .map(reason -> new Untried(
                        reason,
                        Arrays.stream(Rule.values())
                                .filter(rule -> !TRIED.contains(rule) && reason(rule) == reason)
                                .toList()))
                .toList();
    }

    private static Reason reason(Rule rule) {
        return switch (rule) {
            case BEFORE_INCLUDES_THE_DAY, DEFAULT_DEADLINE_DAYS -> Reason.OTHER_DEADLINES;
            case OVERDUE_BANDS, NO_REPORT_DAYS, UPDATE_DAY, UPDATE_REMIND_BEFORE -> Reason.NO_FIGURE;
            default ->
                switch (rule.group()) {
                    case ENTRY, ACCEPTANCE, EXTENSION, PROGRESS, URGING -> Reason.OTHER_ACTS;
                    case DEADLINE, RISK, MESSAGES, REPORT, HOUSE -> Reason.NO_FIGURE;
                };
        };
    }
}
