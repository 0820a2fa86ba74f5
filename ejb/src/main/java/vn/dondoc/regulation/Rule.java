package vn.dondoc.regulation;

import static vn.dondoc.regulation.RuleForm.choiceOf;
import static vn.dondoc.regulation.RuleForm.decimal;
import static vn.dondoc.regulation.RuleForm.flag;
import static vn.dondoc.regulation.RuleForm.number;
import static vn.dondoc.regulation.RuleForm.numberByName;
import static vn.dondoc.regulation.RuleForm.numbers;
import static vn.dondoc.regulation.RuleForm.text;
import static vn.dondoc.regulation.RuleForm.time;

import vn.dondoc.regulation.RegulationProfile.CompletionInstant;
import vn.dondoc.regulation.RegulationProfile.Denominator;
import vn.dondoc.regulation.RegulationProfile.Measure;
import vn.dondoc.regulation.RegulationProfile.ReportPeriods;
import vn.dondoc.regulation.RegulationProfile.UrgingForm;
import vn.dondoc.regulation.RegulationProfile.UrgingSigner;
import vn.dondoc.regulation.RegulationProfile.Visibility;

/**
 * Tham số quy chế: every rule on which provinces differ or the law is silent, with the value that holds until the Office
 * decides otherwise. "Days" are working days unless the rule says calendar days. The source is where the default comes
 * from; an empty one marks a proposal of the product.
 */
public enum Rule {
    /** Tasks without a deadline are tracked too. */
    TRACK_OPEN_ENDED(Group.ENTRY, flag(), "true", "Quảng Ngãi, CV 5425/UBND-KGVX (2023)"),
    /** Days after issue within which a document's tasks are entered. */
    ENTRY_DAYS(Group.ENTRY, number(0, 30), "1", "Thanh Hóa (2025)"),
    /** The same for urgent documents; 0 is the same day. */
    ENTRY_DAYS_URGENT(Group.ENTRY, number(0, 30), "0", "Thanh Hóa (2025); NĐ 30/2020/NĐ-CP"),
    /** The same for documents with many tasks. */
    ENTRY_DAYS_MANY(Group.ENTRY, number(0, 30), "2", "Thanh Hóa (2025)"),
    /** From how many tasks on a document counts as one with many. */
    ENTRY_MANY_TASKS(Group.ENTRY, number(2, 1000), "10", ""),
    /** So many of the five points ("5 rõ") are to be clear; below, the Office is asked before it gives the task. */
    CLARITY_LEAST(Group.ENTRY, number(0, 5), "4", "Hải Dương (2025)"),
    /** A task below that cannot be given. */
    CLARITY_DEMANDED(Group.ENTRY, flag(), "false", ""),

    /** Days in which a unit accepts a task or asks to return it. */
    ACCEPTANCE_DAYS(Group.ACCEPTANCE, number(0, 30), "2", ""),
    /** The same for urgent tasks; 0 is the same day. */
    ACCEPTANCE_DAYS_URGENT(Group.ACCEPTANCE, number(0, 30), "0", ""),
    /** A unit that says nothing in that time has accepted. */
    SILENCE_ACCEPTS(Group.ACCEPTANCE, flag(), "true", ""),
    /** A deadline inside the unit may not be later than the unit's own. */
    INTERNAL_WITHIN_UNIT_DEADLINE(Group.ACCEPTANCE, flag(), "true", "NĐ 30/2020/NĐ-CP, Phụ lục IV mẫu VII"),
    /** Days in which a coordinating unit gives its contribution. */
    CONTRIBUTION_DAYS(Group.ACCEPTANCE, number(1, 60), "5", "NĐ 191/2026/NĐ-CP, Điều 12 khoản 2"),
    /** A coordinating unit that says nothing in that time agrees. */
    CONTRIBUTION_SILENCE_AGREES(Group.ACCEPTANCE, flag(), "false", ""),

    /** "Trước ngày X" includes X. */
    BEFORE_INCLUDES_THE_DAY(Group.DEADLINE, flag(), "true", ""),
    /** Dates named in a document move off weekends and holidays as the ends of periods do. */
    SHIFT_NAMED_DATES(Group.DEADLINE, flag(), "false", "Bộ luật Dân sự 2015, Điều 148 khoản 5"),
    /** From how many days before the deadline on a task is due soon (sắp đến hạn). */
    DUE_SOON_DAYS(Group.DEADLINE, number(0, 60), "3", ""),
    /** Upper bounds, in calendar days, of the bands of lateness. */
    OVERDUE_BANDS(Group.DEADLINE, numbers(1, 3650), "10,30,60,120", "Quảng Nam (2020)"),
    /** Days proposed as deadline, by abbreviation of the document type, where the document names none. */
    DEFAULT_DEADLINE_DAYS(Group.DEADLINE, numberByName(1, 366), "", ""),

    /** How often the deadline of one task may be extended. */
    EXTENSION_MAX(Group.EXTENSION, number(0, 20), "1", "Đồng Tháp, QĐ 128/QĐ-UBND (2026)"),
    /** How many days before the deadline an extension must be asked for at the latest. */
    EXTENSION_LEAD_DAYS(Group.EXTENSION, number(0, 60), "3", ""),
    /** The head of the Office decides on extensions beside the leader who gave the task. */
    OFFICE_HEAD_DECIDES(Group.EXTENSION, flag(), "false", ""),
    /** A request that is undecided when the deadline has passed is refused; the unit may explain itself instead. */
    EXTENSION_EXPIRES(Group.EXTENSION, flag(), "true", ""),
    /** How many days after the deadline that happens; 0 is as soon as the day of the deadline is over. */
    EXTENSION_EXPIRES_AFTER(Group.EXTENSION, number(0, 60), "0", ""),

    /** Which instant counts as completion when the Office confirms a report. */
    COMPLETION_INSTANT(Group.PROGRESS, choiceOf(CompletionInstant.class), "REPORTED", ""),
    /** Calendar days without a progress report after which a task is marked. */
    NO_REPORT_DAYS(Group.PROGRESS, number(1, 366), "30", ""),
    /** Day of the month before which long and open-ended tasks are reported on. */
    UPDATE_DAY(Group.PROGRESS, number(1, 28), "20", ""),
    /** Working days before that day on which whoever has not reported this month is reminded. */
    UPDATE_REMIND_BEFORE(Group.PROGRESS, number(0, 15), "3", ""),
    /** A unit that is late without having reported owes an explanation (giải trình). */
    EXPLANATION_WHEN_LATE(Group.PROGRESS, flag(), "true", "Đồng Tháp; NĐ 191/2026/NĐ-CP, Điều 28"),
    /** Days in which an explanation is given. */
    EXPLANATION_DAYS(Group.PROGRESS, number(1, 60), "5", ""),

    /** Days before the deadline on which the machine reminds; 0 is the day itself. */
    REMIND_DAYS_BEFORE(Group.URGING, numbers(0, 90), "7,3,1,0", ""),
    /** After the first day behind the deadline the machine reminds every so many days. */
    REMIND_OVERDUE_EVERY(Group.URGING, number(1, 60), "5", ""),
    /** Days that a request for a later deadline waits before those are reminded who decide, and then between reminders. */
    REMIND_DECISION_AFTER(Group.URGING, number(1, 60), "2", ""),
    /** Days that a reported completion waits before the Office is reminded to confirm it, and then between reminders. */
    REMIND_CONFIRMATION_AFTER(Group.URGING, number(1, 60), "3", ""),
    /** The hour of the day from which on the machine reminds. */
    REMIND_HOUR(Group.URGING, number(0, 23), "7", ""),
    /** Days after the deadline of the first urging. */
    URGE_1_AFTER(Group.URGING, number(1, 365), "1", ""),
    URGE_1_FORM(Group.URGING, choiceOf(UrgingForm.class), "MESSAGE", ""),
    URGE_1_SIGNER(Group.URGING, choiceOf(UrgingSigner.class), "SYSTEM", ""),
    /** Days after the deadline of the second. */
    URGE_2_AFTER(Group.URGING, number(1, 365), "3", ""),
    URGE_2_FORM(Group.URGING, choiceOf(UrgingForm.class), "SLIP", ""),
    URGE_2_SIGNER(Group.URGING, choiceOf(UrgingSigner.class), "DIVISION_HEAD", ""),
    /** Days after the deadline of the third. */
    URGE_3_AFTER(Group.URGING, number(1, 365), "10", ""),
    URGE_3_FORM(Group.URGING, choiceOf(UrgingForm.class), "LETTER", ""),
    URGE_3_SIGNER(Group.URGING, choiceOf(UrgingSigner.class), "OFFICE_HEAD", ""),
    /** Days after the deadline of the fourth. */
    URGE_4_AFTER(Group.URGING, number(1, 365), "20", ""),
    URGE_4_FORM(Group.URGING, choiceOf(UrgingForm.class), "CRITICISM", ""),
    URGE_4_SIGNER(Group.URGING, choiceOf(UrgingSigner.class), "CHAIRMAN", ""),
    /** Days after the deadline of the fifth. */
    URGE_5_AFTER(Group.URGING, number(1, 365), "30", ""),
    URGE_5_FORM(Group.URGING, choiceOf(UrgingForm.class), "INSPECTION", ""),
    URGE_5_SIGNER(Group.URGING, choiceOf(UrgingSigner.class), "CHAIRMAN", ""),
    /** After how many urgings the fourth level is reached whatever the day. */
    URGINGS_BEFORE_CRITICISM(Group.URGING, number(1, 50), "3", ""),
    /** Days in which an urging is answered. */
    URGING_REPLY_DAYS(Group.URGING, number(1, 60), "5", ""),
    /** Days before an inspection on which the unit is told. */
    INSPECTION_NOTICE_DAYS(Group.URGING, number(0, 60), "5", ""),

    /** Calendar days without a report after which silence is a sign of risk. */
    RISK_SILENT_DAYS(Group.RISK, number(1, 366), "14", ""),
    /** Fewer finished tasks of a unit in a field say nothing about the next. */
    RISK_MIN_HISTORY(Group.RISK, number(1, 1000), "5", ""),
    /** From which share of late ones on past lateness is a sign. */
    RISK_LATE_PERCENT(Group.RISK, number(1, 100), "40", ""),
    /** What it counts that a task was not accepted within the window; 0 leaves the sign out, as with the others. */
    RISK_POINTS_ACCEPTANCE(Group.RISK, number(0, 10), "2", ""),
    /** What silence counts. */
    RISK_POINTS_SILENCE(Group.RISK, number(0, 10), "2", ""),
    /** What obstacles count that the unit itself reports. */
    RISK_POINTS_OBSTACLES(Group.RISK, number(0, 10), "3", ""),
    /** What past lateness of the unit on such tasks counts. */
    RISK_POINTS_LATENESS(Group.RISK, number(0, 10), "2", ""),
    /** What it counts that such tasks usually take longer than this one may. */
    RISK_POINTS_SHORT_TIME(Group.RISK, number(0, 10), "2", ""),
    /** From how many points on a task is at risk. */
    RISK_THRESHOLD(Group.RISK, number(1, 50), "3", ""),
    /** How many calendar days before the deadline a warning is compared with what came of it. */
    RISK_DAYS_BEFORE(Group.RISK, number(1, 60), "7", ""),

    /** When the digest of the day goes out to those who have chosen no time. */
    DIGEST_TIME(Group.MESSAGES, time(), "07:30", ""),
    /** From when on nobody is disturbed who has chosen no time. */
    QUIET_FROM(Group.MESSAGES, time(), "20:00", ""),
    /** Until when. */
    QUIET_TO(Group.MESSAGES, time(), "06:30", ""),
    /** Calendar days for which it is kept what was sent to whom. */
    MESSAGES_KEPT_DAYS(Group.MESSAGES, number(7, 3650), "180", ""),

    /** Which closing days periodic reports have. */
    REPORT_PERIODS(Group.REPORT, choiceOf(ReportPeriods.class), "FIFTEENTH", "NĐ 09/2019/NĐ-CP, Điều 12"),
    /** Of what the percentages are taken. */
    DENOMINATOR(Group.REPORT, choiceOf(Denominator.class), "WITHIN_CLASS", "Quảng Nam (2017)"),
    /** Against which deadline lateness is measured in reports. */
    MEASURED_AGAINST(Group.REPORT, choiceOf(Measure.class), "CURRENT_DEADLINE", ""),
    /** What was overdue already when a unit took it over from one that ended counts against it in the ranking. */
    INHERITED_COUNTED(Group.REPORT, flag(), "false", ""),
    /** What a task done in time scores. */
    SCORE_ON_TIME(Group.REPORT, decimal(0, 10), "1", ""),
    /** What a task done a little late scores. */
    SCORE_LATE(Group.REPORT, decimal(0, 10), "0.5", ""),
    /** What a task done very late scores. */
    SCORE_VERY_LATE(Group.REPORT, decimal(0, 10), "0.25", ""),
    /** What a task that is overdue and not done scores. */
    SCORE_OVERDUE(Group.REPORT, decimal(0, 10), "0", ""),
    /** From how many calendar days on late is very late. */
    VERY_LATE_AFTER(Group.REPORT, number(1, 3650), "10", ""),
    /** Weight of an ordinary task. */
    WEIGHT_NORMAL(Group.REPORT, decimal(0, 100), "1", ""),
    /** Weight of an urgent task or one marked as a focus (trọng tâm). */
    WEIGHT_PRIORITY(Group.REPORT, decimal(0, 100), "2", ""),
    /** Units with fewer due tasks are listed but not ranked. */
    RANKING_MINIMUM(Group.REPORT, number(1, 1000), "5", ""),

    /** Results of a quarter, half-year or year are shown to the public: those of the whole province at least. */
    PUBLISH_RESULTS(Group.HOUSE, flag(), "false", "QĐ 42/2014/QĐ-TTg; Thanh Hóa (2025)"),
    /** What is published has the figures of each unit. */
    PUBLISH_UNITS(Group.HOUSE, flag(), "true", "Thanh Hóa (2025)"),
    /** What is published has the ranking of units, where it has their figures. */
    PUBLISH_RANKING(Group.HOUSE, flag(), "false", ""),
    /** What is published names the directives that tasks come from, but for those that are restricted or for internal use. */
    PUBLISH_DIRECTIVES(Group.HOUSE, flag(), "false", ""),
    /** Whose tasks a unit sees. */
    UNITS_SEE(Group.HOUSE, choiceOf(Visibility.class), "OWN_UNIT", ""),
    /** Letters before the number of a task. */
    TASK_CODE_PREFIX(Group.HOUSE, text(8), "NV", ""),
    /** Notation of urging letters after their number. */
    URGING_LETTER_NOTATION(Group.HOUSE, text(30), "VPUBND-TH", "NĐ 30/2020/NĐ-CP, Phụ lục III"),
    /** Notation of letters that the Chairman signs. */
    COMMITTEE_LETTER_NOTATION(Group.HOUSE, text(30), "UBND-TH", "NĐ 30/2020/NĐ-CP, Phụ lục III"),
    /** The province as it stands behind "UBND" at the head of papers. */
    PROVINCE_NAME(Group.HOUSE, text(80), "tỉnh Quảng Nam", ""),
    /** Where papers are issued, before their date. */
    PLACE_OF_ISSUE(Group.HOUSE, text(60), "Quảng Nam", "NĐ 30/2020/NĐ-CP, Phụ lục I");

    /** Where the rule stands on the page, in this order. */
    public enum Group {
        ENTRY,
        ACCEPTANCE,
        DEADLINE,
        EXTENSION,
        PROGRESS,
        URGING,
        RISK,
        MESSAGES,
        REPORT,
        HOUSE
    }

    private final Group group;
    private final RuleForm form;
    private final String usual;
    private final String source;

    Rule(Group group, RuleForm form, String usual, String source) {
        this.group = group;
        this.form = form;
        this.usual = usual;
        this.source = source;
    }

    public Group group() {
        return group;
    }

    public RuleForm form() {
        return form;
    }

    /** The value in canonical form that holds where nothing was decided. */
    public String usual() {
        return usual;
    }

    /** Document that the usual value comes from; empty for a proposal of the product. */
    public String source() {
        return source;
    }

    /** Whether it is one of the days on which the ladder of urging goes up. */
    boolean isRung() {
        return name().matches("URGE_\\d_AFTER");
    }

    /** Key of the text that names the rule. */
    public String key() {
        return "regulation.rule." + name();
    }
}
