package vn.dondoc.regulation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.dondoc.calendar.DeadlineSettings;
import vn.dondoc.calendar.WorkingCalendar;

/**
 * Bộ tham số quy chế: the value of every {@link Rule} on one day. Immutable. "Days" are working days unless said
 * otherwise.
 */
public final class RegulationProfile {
    /** Nobody has decided anything: the usual value of every rule. */
    public static final RegulationProfile USUAL = new RegulationProfile(Map.of());

    private static final int URGING_LEVELS = 5;

    private final Map<Rule, String> values = new EnumMap<>(Rule.class);
    private final DeadlineSettings deadlines;
    private final List<UrgingStep> ladder;

    /** Which instant ends a task that the Office confirms. */
    public enum CompletionInstant {
        /** When the unit reported it. */
        REPORTED,
        /** The day of issue of the result document, where that is earlier. */
        RESULT_DOCUMENT
    }

    /** Of what percentages are taken. */
    public enum Denominator {
        /** In time of those done; within time of those not done. */
        WITHIN_CLASS,
        /** Done of those done or overdue. */
        DUE_BASED,
        /** Each of all. */
        TOTAL
    }

    /** Closing days of periodic reports. */
    public enum ReportPeriods {
        /** From the 15th to the 14th. */
        FIFTEENTH,
        /** Calendar months. */
        CALENDAR
    }

    /** Which deadline decides on lateness. */
    public enum Measure {
        CURRENT_DEADLINE,
        ORIGINAL_DEADLINE
    }

    /** Whose tasks a unit sees. */
    public enum Visibility {
        OWN_UNIT,
        ALL_UNITS
    }

    /** In what form a unit is urged. */
    public enum UrgingForm {
        /** Tin nhắc. */
        MESSAGE,
        /** Phiếu đôn đốc. */
        SLIP,
        /** Công văn đôn đốc. */
        LETTER,
        /** Văn bản phê bình. */
        CRITICISM,
        /** Kiểm tra. */
        INSPECTION
    }

    /** Who urges. */
    public enum UrgingSigner {
        SYSTEM,
        DIVISION_HEAD,
        OFFICE_HEAD,
        CHAIRMAN
    }

    /**
     * One rung of the ladder of urging.
     *
     * @param level 1 to 5
     * @param after days after the deadline
     */
    public record UrgingStep(int level, int after, UrgingForm form, UrgingSigner signer) {}

    /** The profile with these values decided; every other rule keeps its usual one. */
    public RegulationProfile(Map<Rule, String> decided) {
        for (Rule rule : Rule.values()) {
            values.put(rule, decided.getOrDefault(rule, rule.usual()));
        }
        deadlines = new DeadlineSettings(flag(Rule.BEFORE_INCLUDES_THE_DAY), flag(Rule.SHIFT_NAMED_DATES));
        ladder = IntStream.rangeClosed(1, URGING_LEVELS).mapToObj(this::step).toList();
    }

    /** A profile of its own with these values instead, in canonical form; this one stays as it is. */
    public RegulationProfile with(Map<Rule, String> others) {
        Map<Rule, String> all = new EnumMap<>(values);
        all.putAll(others);
        return new RegulationProfile(all);
    }

    /** The value in canonical form, as shown and edited. */
    public String text(Rule rule) {
        return Optional.ofNullable(values.get(rule)).orElseThrow();
    }

    public boolean flag(Rule rule) {
        return Boolean.parseBoolean(text(rule));
    }

    public int number(Rule rule) {
        return Integer.parseInt(text(rule));
    }

    public BigDecimal decimal(Rule rule) {
        return new BigDecimal(text(rule));
    }

    public List<Integer> numbers(Rule rule) {
        return Arrays.stream(text(rule).split(",", -1)).map(Integer::valueOf).toList();
    }

    private <E extends Enum<E>> E choice(Class<E> type, Rule rule) {
        return Enum.valueOf(type, text(rule));
    }

    private UrgingStep step(int level) {
        String rung = "URGE_" + level;
        return new UrgingStep(
                level,
                number(Rule.valueOf(rung + "_AFTER")),
                choice(UrgingForm.class, Rule.valueOf(rung + "_FORM")),
                choice(UrgingSigner.class, Rule.valueOf(rung + "_SIGNER")));
    }

    /** How words about deadlines are read. */
    public DeadlineSettings deadlines() {
        return deadlines;
    }

    public int dueSoonDays() {
        return number(Rule.DUE_SOON_DAYS);
    }

    /** The last day, seen from today, on which an open task is due soon. */
    public LocalDate dueSoonUntil(LocalDate today, WorkingCalendar calendar) {
        return calendar.plusWorkingDays(today, dueSoonDays());
    }

    /** Days that a unit has to accept a task or to ask for its return; 0 is the same day. */
    public int acceptanceDays(boolean urgent) {
        return number(urgent ? Rule.ACCEPTANCE_DAYS_URGENT : Rule.ACCEPTANCE_DAYS);
    }

    /** Days after issue within which the Office enters the tasks of a document. */
    public int entryDays(boolean urgent, int tasks) {
        if (urgent) {
            return number(Rule.ENTRY_DAYS_URGENT);
        }
        return number(tasks >= number(Rule.ENTRY_MANY_TASKS) ? Rule.ENTRY_DAYS_MANY : Rule.ENTRY_DAYS);
    }

    /** How often the deadline of one task may be extended. */
    public int extensionMax() {
        return number(Rule.EXTENSION_MAX);
    }

    /** How many days before the deadline an extension is to be asked for at the latest. */
    public int extensionLeadDays() {
        return number(Rule.EXTENSION_LEAD_DAYS);
    }

    /** True when the head of the Office decides on extensions too, false when only the leader does. */
    public boolean officeHeadDecides() {
        return flag(Rule.OFFICE_HEAD_DECIDES);
    }

    public CompletionInstant completionInstant() {
        return choice(CompletionInstant.class, Rule.COMPLETION_INSTANT);
    }

    /** Calendar days without a report after which a task is marked. */
    public int noReportDays() {
        return number(Rule.NO_REPORT_DAYS);
    }

    public Denominator denominator() {
        return choice(Denominator.class, Rule.DENOMINATOR);
    }

    public ReportPeriods reportPeriods() {
        return choice(ReportPeriods.class, Rule.REPORT_PERIODS);
    }

    public Measure measuredAgainst() {
        return choice(Measure.class, Rule.MEASURED_AGAINST);
    }

    public Visibility unitsSee() {
        return choice(Visibility.class, Rule.UNITS_SEE);
    }

    /** The ladder of urging, lowest rung first. */
    public List<UrgingStep> urgingLadder() {
        return ladder;
    }

    /** Days proposed as deadline for a document of the type that names none; empty when the officer is to be asked. */
    public Optional<Integer> defaultDeadlineDays(String typeAbbreviation) {
        String prefix = typeAbbreviation.toUpperCase(Locale.ROOT) + "=";
        return Arrays.stream(text(Rule.DEFAULT_DEADLINE_DAYS).split(";", -1))
                .filter(entry -> entry.startsWith(prefix))
                .map(entry -> Integer.valueOf(entry.substring(prefix.length())))
                .findFirst();
    }
}
