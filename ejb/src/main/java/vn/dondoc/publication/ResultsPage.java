package vn.dondoc.publication;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import vn.dondoc.kernel.Messages;
import vn.dondoc.periodical.FrozenLine;
import vn.dondoc.periodical.Rates;
import vn.dondoc.periodical.ReportPlan;
import vn.dondoc.periodical.ReportText;
import vn.dondoc.report.Tally;
import vn.dondoc.task.Timeliness;

/**
 * Results as one page that needs nothing else: no script, nothing loaded, its own policy that forbids both. It is read on a phone, on
 * paper and aloud; like every paper it is in Vietnamese. Every text passes {@link HtmlTable#shown}, the only way in.
 */
final class ResultsPage {
    private static final String STYLE = resource("page.css");
    private static final Messages WORDS = Messages.of(Messages.VIETNAMESE);
    private static final List<String> COLOURS = List.of("#1b7f3b", "#b7791f", "#2b6cb0", "#c22f2f");

    private ResultsPage() {}

    static String of(Results results) {
        ReportPlan plan = results.plan();
        String title =
                "Kết quả thực hiện nhiệm vụ do UBND, Chủ tịch UBND " + results.province() + " giao, " + plan.title();
        StringBuilder page = new StringBuilder(
                        "<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-")
                .append(hash(STYLE))
                .append("'; base-uri 'none'; form-action 'none'\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
                .append(HtmlTable.shown(title))
                .append("</title>\n<style>")
                .append(STYLE)
                .append("</style>\n</head>\n<body>\n<header><p>UBND ")
                .append(HtmlTable.shown(results.province().toUpperCase(Messages.VIETNAMESE)))
                .append("</p><h1>")
                .append(HtmlTable.shown(title))
                .append("</h1></header>\n<main>\n");
        stamp(page, plan);
        total(page, results.report().sum(), plan);
        List<FrozenLine> units = results.units();
        if (units != null) {
            units(page, units, results.report().sum(), plan);
        }
        List<FrozenLine> ranking = results.ranking();
        if (ranking != null) {
            ranking(page, ranking, Objects.requireNonNullElse(results.formula(), ""));
        }
        PublicDirectives.Listed directives = results.directives();
        if (directives != null) {
            directives(page, directives);
        }
        return page.append("</main>\n<footer><p>Số liệu tính đến ")
                .append(ReportText.moment(plan.asOf()))
                .append(".</p><p>Mã kiểm chứng số liệu: <code>")
                .append(HtmlTable.shown(results.report().fingerprint()))
                .append("</code></p></footer>\n</body>\n</html>\n")
                .toString();
    }

    private static void stamp(StringBuilder page, ReportPlan plan) {
        page.append("<p>Kỳ báo cáo: từ ngày ")
                .append(ReportText.day(plan.from()))
                .append(" đến ngày ")
                .append(ReportText.day(plan.to()))
                .append(". ")
                .append(HtmlTable.shown(WORDS.text("periodical.scope." + plan.scope())))
                .append(". Tỷ lệ: ")
                .append(HtmlTable.shown(
                        WORDS.text("regulation.choice." + plan.denominator()).toLowerCase(Messages.VIETNAMESE)))
                .append(". Thời hạn dùng để tính: ")
                .append(HtmlTable.shown(
                        WORDS.text("regulation.choice." + plan.measured()).toLowerCase(Messages.VIETNAMESE)))
                .append(".</p>\n");
    }

    private static void total(StringBuilder page, Tally sum, ReportPlan plan) {
        Rates rates = Rates.of(sum, plan.denominator());
        page.append("<h2>Toàn tỉnh</h2>\n");
        bar(page, sum);
        HtmlTable table = new HtmlTable("Kết quả toàn tỉnh", List.of("Kết quả", "Số nhiệm vụ", "Tỷ lệ %"));
        for (Timeliness timeliness : Timeliness.values()) {
            table.row(word(timeliness), number(sum.of(timeliness)), Rates.shown(rate(rates, timeliness)));
        }
        page.append(table.sum("Tổng số nhiệm vụ", number(sum.total()), "").html());
        page.append("<p>Tỷ lệ hoàn thành: <strong>")
                .append(Rates.shown(rates.done()))
                .append(rates.done() == null ? "" : "%")
                .append("</strong></p>\n");
    }

    /** The four classes as one bar; what it shows is said beside it and stands in the table below it. */
    private static void bar(StringBuilder page, Tally sum) {
        if (sum.total() == 0) {
            return;
        }
        List<String> said = new ArrayList<>();
        StringBuilder parts = new StringBuilder();
        double left = 0;
        for (Timeliness timeliness : Timeliness.values()) {
            double width = 100.0 * sum.of(timeliness) / sum.total();
            parts.append(String.format(
                    Locale.ROOT,
                    "<rect x=\"%.3f\" y=\"0\" width=\"%.3f\" height=\"6\" fill=\"%s\"/>",
                    left,
                    width,
                    COLOURS.get(timeliness.ordinal())));
            left += width;
            said.add(word(timeliness) + ": " + number(sum.of(timeliness)));
        }
        page.append("<svg viewBox=\"0 0 100 6\" preserveAspectRatio=\"none\" role=\"img\" aria-label=\"")
                .append(HtmlTable.shown(String.join("; ", said)))
                .append("\">")
                .append(parts)
                .append("</svg>\n");
    }

    private static void units(StringBuilder page, List<FrozenLine> units, Tally sum, ReportPlan plan) {
        HtmlTable table = new HtmlTable(
                "Tổng hợp theo đơn vị chủ trì",
                List.of(
                        "Đơn vị",
                        "Tổng số nhiệm vụ",
                        word(Timeliness.DONE_ON_TIME),
                        "Tỷ lệ % hoàn thành đúng hạn",
                        word(Timeliness.DONE_LATE),
                        word(Timeliness.OPEN_IN_TIME),
                        word(Timeliness.OPEN_OVERDUE),
                        "Tỷ lệ % chưa hoàn thành, quá hạn"));
        units.forEach(line -> table.row(cells(line.name(), line.tally(), plan)));
        page.append("<h2>Kết quả của từng đơn vị</h2>\n")
                .append(table.sum(cells("Tổng cộng", sum, plan)).html());
    }

    private static String[] cells(String name, Tally tally, ReportPlan plan) {
        Rates rates = Rates.of(tally, plan.denominator());
        return new String[] {
            name,
            number(tally.total()),
            number(tally.doneOnTime()),
            Rates.shown(rates.doneOnTime()),
            number(tally.doneLate()),
            number(tally.openInTime()),
            number(tally.openOverdue()),
            Rates.shown(rates.openOverdue())
        };
    }

    private static void ranking(StringBuilder page, List<FrozenLine> ranking, String formula) {
        HtmlTable table = new HtmlTable(
                "Xếp hạng đơn vị theo nhiệm vụ đến hạn trong kỳ",
                List.of("Đơn vị", "Hạng", "Điểm", "Đến hạn trong kỳ", word(Timeliness.DONE_ON_TIME)));
        ranking.forEach(line -> table.row(
                line.name(),
                line.place() == null ? "Không xếp hạng" : line.place().toString(),
                Rates.shown(line.score()),
                number(line.due().due()),
                number(line.due().onTime())));
        page.append("<h2>Xếp hạng</h2>\n")
                .append(table.html())
                .append("<p>")
                .append(HtmlTable.shown(formula))
                .append("</p>\n");
    }

    private static void directives(StringBuilder page, PublicDirectives.Listed directives) {
        page.append("<h2>Văn bản có nhiệm vụ trong kỳ</h2>\n<ul>\n");
        directives
                .lines()
                .forEach(line -> page.append("<li><b>")
                        .append(HtmlTable.shown(line.notation()))
                        .append("</b>, ngày ")
                        .append(ReportText.day(line.issued()))
                        .append(": ")
                        .append(HtmlTable.shown(line.title()))
                        .append("</li>\n"));
        page.append("</ul>\n");
        if (directives.more()) {
            page.append("<p>Chỉ nêu các văn bản mới nhất.</p>\n");
        }
    }

    private static java.math.@org.jspecify.annotations.Nullable BigDecimal rate(Rates rates, Timeliness timeliness) {
        return switch (timeliness) {
            case DONE_ON_TIME -> rates.doneOnTime();
            case DONE_LATE -> rates.doneLate();
            case OPEN_IN_TIME -> rates.openInTime();
            case OPEN_OVERDUE -> rates.openOverdue();
        };
    }

    private static String word(Timeliness timeliness) {
        return switch (timeliness) {
            case DONE_ON_TIME -> "Hoàn thành đúng hạn";
            case DONE_LATE -> "Hoàn thành quá hạn";
            case OPEN_IN_TIME -> "Chưa hoàn thành, trong hạn";
            case OPEN_OVERDUE -> "Chưa hoàn thành, quá hạn";
        };
    }

    /** "1.234.567". */
    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number).replace(',', '.');
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(ResultsPage.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String text) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
