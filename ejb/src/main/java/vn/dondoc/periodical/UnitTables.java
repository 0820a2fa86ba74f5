package vn.dondoc.periodical;

import static vn.dondoc.periodical.ReportTable.column;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.periodical.ReportTable.Column;
import vn.dondoc.regulation.RegulationProfile.Denominator;
import vn.dondoc.report.Tally;

/** Biểu 1 and the ranking: a line for each unit. */
final class UnitTables {
    private static final String DONE = "Đã hoàn thành";
    private static final String OPEN = "Chưa hoàn thành";

    static final List<Column> SUMMARY = List.of(
            column("stt", "STT", 7),
            column("donVi", "Đơn vị", 36),
            column("tong", "Tổng số nhiệm vụ", 10),
            column("xong", DONE, "Tổng", 9),
            column("dungHan", DONE, "Đúng hạn", 9),
            column("tyLeDungHan", DONE, "Tỷ lệ %", 11),
            column("xongQuaHan", DONE, "Quá hạn", 9),
            column("tyLeXongQuaHan", DONE, "Tỷ lệ %", 11),
            column("chuaXong", OPEN, "Tổng", 9),
            column("trongHan", OPEN, "Trong hạn", 9),
            column("tyLeTrongHan", OPEN, "Tỷ lệ %", 11),
            column("quaHan", OPEN, "Quá hạn", 9),
            column("tyLeQuaHan", OPEN, "Tỷ lệ %", 11),
            column("ghiChu", "Ghi chú", 10));

    static final List<Column> RANKING = List.of(
            column("hang", "Hạng", 7),
            column("donVi", "Đơn vị", 36),
            column("diem", "Điểm", 9),
            column("denHan", "Đến hạn trong kỳ", 10),
            column("dungHan", "Hoàn thành đúng hạn", 12),
            column("quaHanIt", "Hoàn thành quá hạn ít", 12),
            column("quaHanNhieu", "Hoàn thành quá hạn nhiều", 12),
            column("chuaXong", "Chưa hoàn thành, quá hạn", 12),
            column("trongTam", "Trong đó khẩn, trọng tâm", 12),
            column("ghiChu", "Ghi chú", 16));

    private UnitTables() {}

    static ReportTable summary(Frozen report) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (FrozenLine line : report.lines()) {
            if (line.tally().total() > 0) {
                rows.add(summary(
                        rows.size() + 1,
                        line.name(),
                        line.tally(),
                        report.plan().denominator()));
            }
        }
        int units = rows.size();
        rows.add(summary(null, "Tổng cộng", report.sum().tally(), report.plan().denominator()));
        return new ReportTable("bieu1", "Biểu 1. Tổng hợp theo đơn vị", SUMMARY, rows, units);
    }

    private static List<@Nullable Object> summary(
            @Nullable Integer position, String name, Tally tally, Denominator denominator) {
        Rates rates = Rates.of(tally, denominator);
        return Arrays.asList(
                position,
                name,
                tally.total(),
                tally.done(),
                tally.doneOnTime(),
                Rates.cell(rates.doneOnTime()),
                tally.doneLate(),
                Rates.cell(rates.doneLate()),
                tally.open(),
                tally.openInTime(),
                Rates.cell(rates.openInTime()),
                tally.openOverdue(),
                Rates.cell(rates.openOverdue()),
                null);
    }

    static ReportTable ranking(Frozen report) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        if (report.unit() == null) {
            for (FrozenLine line : Frozen.ranked(report.lines())) {
                RankCounts due = line.due();
                rows.add(Arrays.asList(
                        line.place(),
                        line.name(),
                        line.score(),
                        due.due(),
                        due.onTime(),
                        due.late(),
                        due.veryLate(),
                        due.overdue(),
                        due.focus(),
                        line.place() == null ? "Không xếp hạng" : null));
            }
        }
        return new ReportTable("xepHang", "Xếp hạng đơn vị", RANKING, rows, rows.size());
    }
}
