package vn.dondoc.web.frame;

import jakarta.faces.context.FacesContext;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kernel.Zones;

/** How values are written on pages; the functions of the tag library {@code d:}. */
public final class Shown {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy", Locale.ROOT);

    private Shown() {}

    /** dd/MM/yyyy; empty for null. */
    public static String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    /** HH:mm dd/MM/yyyy in the province; empty for null. */
    public static String moment(@Nullable Instant instant) {
        return instant == null ? "" : MOMENT.format(instant.atZone(Zones.VIETNAM));
    }

    /** MM/yyyy. */
    public static String month(YearMonth month) {
        return MONTH.format(month);
    }

    /** ISO form for the {@code datetime} attribute of a time element; empty for null. */
    public static String iso(@Nullable Object time) {
        return time == null ? "" : time.toString();
    }

    /** T2 to T7 and CN, or Mon to Sun. */
    public static String weekday(LocalDate day) {
        return weekday(
                day.getDayOfWeek(),
                FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    /** The short name of the day of the week in the language. */
    public static String weekday(DayOfWeek day, Locale locale) {
        if ("en".equals(locale.getLanguage())) {
            return day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
        }
        return day == DayOfWeek.SUNDAY ? "CN" : "T" + (day.getValue() + 1);
    }

    /** A whole number with the separators of the language: 1.284 in Vietnamese, 1,284 in English. */
    public static String number(@Nullable Number number) {
        Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        return number == null ? "" : String.format(locale, "%,d", number.longValue());
    }

    /** The values one after the other, with commas. */
    public static String joined(Collection<?> values) {
        return values.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    /** The text with the place {0} filled. */
    public static String fill(String pattern, @Nullable Object first) {
        return filled(pattern, first);
    }

    /** As {@link #fill} with two places. */
    public static String fillTwo(String pattern, @Nullable Object first, @Nullable Object second) {
        return filled(pattern, first, second);
    }

    /** The text with its places {0}, {1} and so on filled; days, instants and numbers as they are shown. */
    public static String filled(String pattern, @Nullable Object... values) {
        String text = pattern;
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", text(values[i]));
        }
        return text;
    }

    /** "còn 3 ngày làm việc", "hết hạn hôm nay", "quá hạn 2 ngày làm việc". */
    public static String daysLeft(int days) {
        FacesContext faces = FacesContext.getCurrentInstance();
        ResourceBundle words = faces.getApplication().getResourceBundle(faces, "msg");
        String key = days < 0 ? "deadline.late" : days == 0 ? "deadline.today" : "deadline.left";
        return filled(words.getString(key), Math.abs(days));
    }

    private static String text(@Nullable Object value) {
        if (value instanceof LocalDate day) {
            return day(day);
        }
        if (value instanceof Instant instant) {
            return moment(instant);
        }
        return value instanceof Number number ? number(number) : String.valueOf(value);
    }

    /** The address of this page with one parameter of its query put to another value; null or blank takes it away. */
    public static String with(String name, @Nullable Object value) {
        return PageAddress.current()
                .with(name, value == null ? null : value.toString())
                .toString();
    }
}
