package vn.dondoc.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** RFC 4180 in UTF-8 with a byte order mark, by which Excel knows it; a text that looks like a formula begins with an apostrophe. */
final class CsvSheet implements Sheet {
    private static final String FORMULA_SIGNS = "=+-@\t\r\n＝＋－＠";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private final Writer writer;

    CsvSheet(OutputStream out) throws IOException {
        writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write('\uFEFF');
    }

    @Override
    public void above(List<String> lines) throws IOException {
        for (String line : lines) {
            row(List.of(line));
        }
        writer.write("\r\n");
    }

    @Override
    public void head(List<String> names) throws IOException {
        row(names);
    }

    @Override
    public void row(List<? extends @Nullable Object> values) throws IOException {
        String sign = "";
        for (Object value : values) {
            writer.write(sign);
            writer.write(cell(value));
            sign = ",";
        }
        writer.write("\r\n");
    }

    private static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof LocalDate day) {
            return DAY.format(day);
        }
        if (value instanceof Number) {
            return value.toString();
        }
        return '"' + harmless(value.toString()).replace("\"", "\"\"") + '"';
    }

    /** The text so that no spreadsheet calculates with it. */
    static String harmless(String text) {
        String seen = text.stripLeading();
        boolean formula = !text.isEmpty() && FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0
                || !seen.isEmpty() && FORMULA_SIGNS.indexOf(seen.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }

    @Override
    public void close() throws IOException {
        writer.flush();
    }
}
