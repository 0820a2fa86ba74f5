package vn.dondoc.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kernel.Texts;

/**
 * An Excel file written as it goes: texts stand in their cells instead of a table of all texts, and what is written leaves
 * memory every thousand rows. A text cell is never a formula. More rows than a sheet holds go on in the next.
 */
final class ExcelSheet implements Sheet {
    private static final int ROWS_A_SHEET = 1_000_000;
    private static final int FLUSHED = 1000;
    private static final int LONGEST_TEXT = 32_767;
    private static final double WIDTH = 18;
    private static final double WIDE = 60;

    private final Workbook workbook;
    private final String name;
    private Worksheet sheet;
    private List<String> names = List.of();
    private int sheets = 1;
    private int row;

    ExcelSheet(OutputStream out, String name) {
        this.name = name;
        workbook = new Workbook(out, "dondoc", "1.0");
        sheet = workbook.newWorksheet(name);
    }

    @Override
    public void above(List<String> lines) {
        for (String line : lines) {
            sheet.inlineString(row, 0, text(line));
            if (row == 0) {
                sheet.style(row, 0).bold().fontSize(14).set();
            }
            row++;
        }
        row++;
    }

    @Override
    public void head(List<String> columns) {
        names = columns;
        for (int c = 0; c < columns.size(); c++) {
            sheet.width(c, c == 1 ? WIDE : WIDTH);
            sheet.inlineString(row, c, text(columns.get(c)));
            sheet.style(row, c).bold().set();
        }
        row++;
        sheet.freezePane(0, row);
    }

    @Override
    public void row(List<? extends @Nullable Object> values) throws IOException {
        if (row >= ROWS_A_SHEET) {
            sheet.finish();
            sheets++;
            sheet = workbook.newWorksheet(name + " " + sheets);
            row = 0;
            head(names);
        }
        for (int c = 0; c < values.size(); c++) {
            Object value = values.get(c);
            if (value instanceof Number number) {
                sheet.value(row, c, number);
            } else if (value instanceof LocalDate day) {
                sheet.value(row, c, day);
                sheet.style(row, c).format("dd/MM/yyyy").set();
            } else if (value != null) {
                sheet.inlineString(row, c, text(value.toString()));
            }
        }
        row++;
        if (row % FLUSHED == 0) {
            sheet.flush();
        }
    }

    private static String text(String text) {
        return Texts.cut(Texts.forXml(text), LONGEST_TEXT);
    }

    @Override
    public void close() throws IOException {
        workbook.finish();
    }
}
