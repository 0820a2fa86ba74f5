package vn.dondoc.export;

import java.io.IOException;
import java.io.OutputStream;

/** What kind of file a list becomes. */
public enum ExportFormat {
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    CSV("csv", "text/csv;charset=UTF-8");

    private final String extension;
    private final String contentType;

    ExportFormat(String extension, String contentType) {
        this.extension = extension;
        this.contentType = contentType;
    }

    String extension() {
        return extension;
    }

    String contentType() {
        return contentType;
    }

    Sheet open(OutputStream out, String name) throws IOException {
        return this == XLSX ? new ExcelSheet(out, name) : new CsvSheet(out);
    }
}
