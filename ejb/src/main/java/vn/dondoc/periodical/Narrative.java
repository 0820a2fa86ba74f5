package vn.dondoc.periodical;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import vn.dondoc.report.Tally;

/** The words of a report with its figures in them: all, against the period before, who is late most, what has been late longest. */
final class Narrative {
    private static final int NAMED = 5;

    private Narrative() {}

    /** @param tasks what is overdue, the oldest deadline first */
    static List<String> of(Frozen report, List<TaskTables.Listed> tasks) {
        List<String> paragraphs = new ArrayList<>(summary(report));
        paragraphs.add(comparison(report));
        if (report.unit() == null) {
            paragraphs.add(latest(report));
        }
        paragraphs.add(longest(report, tasks));
        return paragraphs;
    }

    private static List<String> summary(Frozen report) {
        ReportPlan plan = report.plan();
        Tally sum = report.sum().tally();
        Rates rates = Rates.of(sum, plan.denominator());
        String who = report.unit() == null ? "" : " cho " + report.unit().name();
        String given = plan.scope() == ReportScope.GIVEN
                ? "giao" + who + " từ ngày " + ReportText.day(plan.from()) + " đến ngày " + ReportText.day(plan.to())
                : "giao" + who + " đến hết ngày " + ReportText.day(plan.to());
        return List.of(
                "1. Tổng số nhiệm vụ UBND, Chủ tịch UBND tỉnh " + given + ": " + sum.total() + " nhiệm vụ; tính đến "
                        + ReportText.moment(plan.asOf()) + ":",
                "a) Đã hoàn thành: " + sum.done() + " nhiệm vụ, gồm " + sum.doneOnTime() + " đúng hạn ("
                        + percent(rates.doneOnTime()) + ") và " + sum.doneLate() + " quá hạn ("
                        + percent(rates.doneLate()) + ").",
                "b) Chưa hoàn thành: " + sum.open() + " nhiệm vụ, gồm " + sum.openInTime() + " trong hạn ("
                        + percent(rates.openInTime()) + ") và " + sum.openOverdue() + " quá hạn ("
                        + percent(rates.openOverdue()) + ").",
                "c) Tỷ lệ hoàn thành: " + percent(rates.done()) + ". " + denominator(plan));
    }

    private static String percent(java.math.@org.jspecify.annotations.Nullable BigDecimal rate) {
        return rate == null ? Rates.NONE : Rates.shown(rate) + "%";
    }

    private static String denominator(ReportPlan plan) {
        return switch (plan.denominator()) {
            case WITHIN_CLASS ->
                "Tỷ lệ đúng hạn, quá hạn tính trong số đã hoàn thành; tỷ lệ trong hạn, quá hạn tính trong số chưa hoàn thành"
                        + " (cách A).";
            case DUE_BASED ->
                "Tỷ lệ tính trong số nhiệm vụ đã hoàn thành và nhiệm vụ quá hạn chưa hoàn thành, không tính nhiệm vụ còn"
                        + " trong hạn (cách B).";
            case TOTAL -> "Tỷ lệ tính trong tổng số nhiệm vụ (cách C).";
        };
    }

    private static String comparison(Frozen report) {
        Tally now = report.sum().tally();
        Tally before = report.before().tally();
        ReportPlan last = report.plan().before();
        return "2. So với kỳ trước (từ ngày " + ReportText.day(last.from()) + " đến ngày " + ReportText.day(last.to())
                + "): tổng số nhiệm vụ " + change(now.total(), before.total()) + "; hoàn thành đúng hạn "
                + change(now.doneOnTime(), before.doneOnTime()) + "; hoàn thành quá hạn "
                + change(now.doneLate(), before.doneLate()) + "; chưa hoàn thành, quá hạn "
                + change(now.openOverdue(), before.openOverdue()) + ".";
    }

    private static String change(long now, long before) {
        String from = " (từ " + before + " còn " + now + ")";
        return now == before
                ? "không đổi (" + now + ")"
                : now > before
                        ? "tăng " + (now - before) + " (từ " + before + " lên " + now + ")"
                        : "giảm " + (before - now) + from;
    }

    private static String latest(Frozen report) {
        List<FrozenLine> late = report.lines().stream()
                .filter(line -> line.classes().openOverdue() > 0)
                .sorted(Comparator.comparing(
                                (FrozenLine line) -> -line.classes().openOverdue())
                        .thenComparing(FrozenLine::name))
                .limit(NAMED)
                .toList();
        return late.isEmpty()
                ? "3. Không có đơn vị nào có nhiệm vụ quá hạn chưa hoàn thành."
                : "3. Đơn vị có nhiều nhiệm vụ quá hạn chưa hoàn thành: "
                        + late.stream()
                                .map(line -> line.name() + " (" + line.classes().openOverdue() + ")")
                                .collect(Collectors.joining("; "))
                        + ".";
    }

    private static String longest(Frozen report, List<TaskTables.Listed> tasks) {
        String position = report.unit() == null ? "4. " : "3. ";
        List<String> late = tasks.stream()
                .filter(listed -> listed.task().timeliness() == vn.dondoc.task.Timeliness.OPEN_OVERDUE)
                .limit(NAMED)
                .map(listed -> name(listed, report.plan()))
                .toList();
        return late.isEmpty()
                ? position + "Không có nhiệm vụ quá hạn chưa hoàn thành."
                : position + "Nhiệm vụ quá hạn lâu nhất: " + String.join("; ", late) + ".";
    }

    private static String name(TaskTables.Listed listed, ReportPlan plan) {
        String unit =
                listed.task().leadUnit() == null ? "" : listed.task().leadUnit().name() + ", ";
        return listed.task().title().replaceFirst("\\.\\s*$", "") + " (" + unit + "quá hạn "
                + TaskTables.daysLate(listed, plan) + " ngày)";
    }
}
