package vn.dondoc.paper;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How days are written in official papers. */
public final class PaperDay {
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private PaperDay() {}

    /** "05/02/2026". */
    public static String shortly(LocalDate day) {
        return SHORT.format(day);
    }

    /** "ngày 05 tháng 02 năm 2026": days below 10, January and February have two digits. */
    public static String inWords(LocalDate day) {
        String month = day.getMonthValue() <= 2 ? "0" + day.getMonthValue() : String.valueOf(day.getMonthValue());
        return String.format(Locale.ROOT, "ngày %02d tháng %s năm %d", day.getDayOfMonth(), month, day.getYear());
    }
}
