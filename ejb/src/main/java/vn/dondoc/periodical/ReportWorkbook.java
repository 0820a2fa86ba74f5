package vn.dondoc.periodical;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kernel.Texts;

/** A report in Excel: a sheet with its words, then one for each table. Numbers are numbers, days are days, texts are never formulas. */
final class ReportWorkbook {
    private static final int LONGEST_TEXT = 32_767;
    private static final int FLUSHED = 1000;

    private final Frozen report;

    private ReportWorkbook(Frozen report) {
        this.report = report;
    }

    static byte[] of(Frozen report, List<String> narrative, List<ReportTable> tables) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "dondoc", "1.0")) {
            ReportWorkbook writer = new ReportWorkbook(report);
            writer.words(workbook.newWorksheet("Báo cáo"), narrative);
            for (ReportTable table : tables) {
                writer.table(workbook.newWorksheet(table.title().replaceFirst("\\..*", "")), table);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void words(Worksheet sheet, List<String> narrative) throws IOException {
        foot(sheet);
        sheet.width(0, 110);
        sheet.inlineString(
                0, 0, "BÁO CÁO " + ReportText.title(report.plan()).toUpperCase(vn.dondoc.kernel.Messages.VIETNAMESE));
        sheet.style(0, 0).bold().fontSize(14).set();
        sheet.inlineString(1, 0, ReportText.footer(report));
        int row = 3;
        for (String paragraph : narrative) {
            sheet.inlineString(row, 0, text(paragraph));
            sheet.style(row, 0).wrapText(true).set();
            row++;
        }
        if (report.unit() == null) {
            sheet.inlineString(row + 1, 0, report.formula());
            sheet.style(row + 1, 0).wrapText(true).set();
        }
        sheet.finish(); // one sheet ends before the next is flushed: they go out through one stream
    }

    private void foot(Worksheet sheet) {
        sheet.footer(ReportText.footer(report).replace("&", "&&"), Position.CENTER, 8);
    }

    private void table(Worksheet sheet, ReportTable table) throws IOException {
        foot(sheet);
        sheet.pageOrientation("landscape");
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 999);
        sheet.inlineString(0, 0, text(table.title()));
        sheet.style(0, 0).bold().fontSize(13).set();
        sheet.inlineString(1, 0, ReportText.footer(report));
        if (table.total() > table.rows().size()) {
            sheet.inlineString(2, 0, "In " + table.rows().size() + " dòng đầu trong " + table.total() + " dòng.");
        }
        int row = head(sheet, table, 3);
        for (List<@Nullable Object> cells : table.rows()) {
            for (int c = 0; c < cells.size(); c++) {
                cell(sheet, row, c, cells.get(c));
            }
            row++;
            if (row % FLUSHED == 0) {
                sheet.flush();
            }
        }
        sheet.finish();
    }

    /** The heads of the columns in two rows, in one where no column has another above it; returns the next row. */
    private static int head(Worksheet sheet, ReportTable table, int row) {
        List<ReportTable.Column> columns = table.columns();
        boolean grouped = columns.stream().anyMatch(column -> !column.group().isEmpty());
        int last = grouped ? row + 1 : row;
        for (int c = 0; c < columns.size(); c++) {
            ReportTable.Column column = columns.get(c);
            sheet.width(c, column.width());
            boolean alone = column.group().isEmpty();
            sheet.inlineString(alone ? row : last, c, column.label());
            if (alone && grouped) {
                sheet.range(row, c, last, c).merge();
            } else if (!alone
                    && !column.group().equals(c == 0 ? "" : columns.get(c - 1).group())) {
                int end = c;
                while (end + 1 < columns.size() && columns.get(end + 1).group().equals(column.group())) {
                    end++;
                }
                sheet.inlineString(row, c, column.group());
                sheet.range(row, c, row, end).merge();
            }
        }
        sheet.range(row, 0, last, columns.size() - 1)
                .style()
                .bold()
                .wrapText(true)
                .horizontalAlignment("center")
                .borderStyle(BorderStyle.THIN)
                .set();
        sheet.freezePane(0, last + 1);
        sheet.repeatRows(row, last);
        return last + 1;
    }

    private static void cell(Worksheet sheet, int row, int column, @Nullable Object cell) {
        if (cell instanceof BigDecimal number) {
            sheet.value(row, column, number);
            sheet.style(row, column).format("0.00").set();
        } else if (cell instanceof Number number) {
            sheet.value(row, column, number);
        } else if (cell instanceof LocalDate day) {
            sheet.value(row, column, day);
            sheet.style(row, column).format("dd/MM/yyyy").set();
        } else if (cell != null) {
            sheet.inlineString(row, column, text(cell.toString()));
        }
    }

    private static String text(String text) {
        return Texts.cut(Texts.forXml(text), LONGEST_TEXT);
    }
}
