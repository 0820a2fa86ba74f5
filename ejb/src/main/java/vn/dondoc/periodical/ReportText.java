package vn.dondoc.periodical;

import static vn.dondoc.paper.PaperForm.field;
import static vn.dondoc.paper.PaperForm.required;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.dondoc.kernel.Messages;
import vn.dondoc.kernel.Zones;
import vn.dondoc.paper.PaperContent;
import vn.dondoc.paper.PaperDay;
import vn.dondoc.paper.PaperForm;
import vn.dondoc.paper.PaperForms;
import vn.dondoc.regulation.RegulationProfile;
import vn.dondoc.regulation.Rule;

/** What a report says, field by field of its template; papers are written in Vietnamese whatever language their reader has. */
public final class ReportText implements PaperForms {
    /** The most rows of a table in Word; Excel has more. */
    static final int MOST_IN_WORD = 500;

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm:ss 'ngày' dd/MM/yyyy", Locale.ROOT);
    private static final String PARAGRAPHS = "noiDung";

    static final PaperForm FORM = new PaperForm("periodic-report", "/vn/dondoc/periodical/report.xml", fields());

    private static List<PaperForm.Field> fields() {
        List<PaperForm.Field> fields = new ArrayList<>(List.of(
                field("coQuanTren"),
                field("coQuan"),
                field("kyHieu"),
                field("diaDanh"),
                field("ngayThang"),
                field("tinh"),
                required("tenBaoCao"),
                required("kyBaoCao"),
                field("thoiDiem"),
                field("congThuc"),
                field("thieu"),
                field("quyenHan"),
                required(PaperForm.FOOT),
                required("noiDung.doan")));
        add(fields, "bieu1", UnitTables.SUMMARY);
        add(fields, "xepHang", UnitTables.RANKING);
        add(fields, "bieu2", TaskTables.TASKS);
        add(fields, "bieu3", TaskTables.REGISTER);
        add(fields, "bieu4", RequestTables.EXTENSIONS);
        add(fields, "bieu5", RequestTables.URGINGS);
        return fields;
    }

    private static void add(List<PaperForm.Field> fields, String list, List<ReportTable.Column> columns) {
        columns.forEach(column -> fields.add(field(list + "." + column.field())));
    }

    @Override
    public List<PaperForm> forms() {
        return List.of(FORM);
    }

    public static String day(LocalDate day) {
        return PaperDay.shortly(day);
    }

    public static String moment(Instant instant) {
        return MOMENT.format(instant.atZone(Zones.VIETNAM));
    }

    /** What the report is called: "Báo cáo tháng 6 năm 2026". */
    public static String name(ReportPlan plan) {
        return "Báo cáo " + title(plan);
    }

    /** "tháng 6 năm 2026": the month, quarter or year that the word of the period names. */
    static String title(ReportPlan plan) {
        return plan.period() == null
                ? "từ ngày " + day(plan.from()) + " đến ngày " + day(plan.to())
                : title(plan.kind(), plan.period());
    }

    /** The same of any period, by its word. */
    static String title(ReportKind kind, String word) {
        String year = " năm " + word.substring(0, 4);
        String part = word.length() > 5 ? word.substring(5).replaceFirst("^[WQH]?0?", "") : "";
        return switch (kind) {
            case WEEK -> "tuần " + part + year;
            case MONTH -> "tháng " + part + year;
            case QUARTER -> "quý " + List.of("I", "II", "III", "IV").get(Integer.parseInt(part) - 1) + year;
            case HALF -> (part.equals("1") ? "6 tháng đầu" : "6 tháng cuối") + year;
            case NINE_MONTHS -> "9 tháng" + year;
            case YEAR -> year.strip();
            case ON_DEMAND -> throw new IllegalArgumentException(word);
        };
    }

    static String footer(Frozen report) {
        return "Số liệu tính đến " + moment(report.plan().asOf()) + ". Mã kiểm chứng: " + report.fingerprint();
    }

    static PaperContent of(
            Frozen report,
            List<String> narrative,
            List<ReportTable> tables,
            LocalDate today,
            RegulationProfile profile) {
        String province = profile.text(Rule.PROVINCE_NAME);
        String upper = province.toUpperCase(Messages.VIETNAMESE);
        Map<String, String> values = new HashMap<>();
        values.put("coQuanTren", "UBND " + upper);
        values.put(
                "coQuan",
                report.unit() == null ? "VĂN PHÒNG" : report.unit().name().toUpperCase(Messages.VIETNAMESE));
        values.put("kyHieu", report.unit() == null ? "BC-VPUBND" : "BC");
        values.put("diaDanh", profile.text(Rule.PLACE_OF_ISSUE));
        values.put("ngayThang", PaperDay.inWords(today));
        values.put("tinh", province);
        values.put("tenBaoCao", title(report.plan()));
        values.put(
                "kyBaoCao",
                "từ ngày " + day(report.plan().from()) + " đến ngày "
                        + day(report.plan().to()));
        values.put("thoiDiem", moment(report.plan().asOf()));
        values.put("congThuc", report.unit() == null ? report.formula() : "");
        values.put("thieu", leftOut(tables));
        values.put("quyenHan", report.unit() == null ? "CHÁNH VĂN PHÒNG" : "THỦ TRƯỞNG ĐƠN VỊ");
        values.put(PaperForm.FOOT, footer(report));
        Map<String, List<Map<String, String>>> lists = new HashMap<>();
        lists.put(
                PARAGRAPHS,
                narrative.stream().map(text -> Map.of("noiDung.doan", text)).toList());
        tables.forEach(table -> lists.put(table.list(), table.forWord(MOST_IN_WORD)));
        return new PaperContent(values, lists);
    }

    private static String leftOut(List<ReportTable> tables) {
        List<String> told = new ArrayList<>();
        for (ReportTable table : tables) {
            if (table.rows().size() > MOST_IN_WORD) {
                String name = table.title().replaceFirst("\\..*", "");
                told.add(name + " in " + MOST_IN_WORD + " dòng đầu trong " + table.total() + " dòng; tệp Excel có "
                        + table.rows().size() + " dòng.");
            }
        }
        return String.join(" ", told);
    }
}
