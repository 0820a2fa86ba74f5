package vn.dondoc.periodical;

import java.util.Arrays;
import java.util.Locale;
import vn.dondoc.kernel.NotFound;

/** The files of a report. */
public enum ReportFormat {
    WORD("docx"),
    EXCEL("xlsx"),
    PDF("pdf");

    private final String extension;

    ReportFormat(String extension) {
        this.extension = extension;
    }

    String extension() {
        return extension;
    }

    /** As it stands in addresses: {@code word}, {@code excel}, {@code pdf}; {@link NotFound} for another word. */
    public static ReportFormat of(String word) {
        return Arrays.stream(values())
                .filter(format -> format.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
