package vn.dondoc.kernel;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** Texts of the product in Vietnamese (first) and English. */
public final class Messages {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    public static final Locale VIETNAMESE = new Locale("vi");

    private final ResourceBundle bundle;
    private final Locale locale;

    private Messages(Locale locale) {
        this.locale = locale;
        this.bundle =
                ResourceBundle.getBundle("vn.dondoc.messages", locale, Messages.class.getClassLoader(), NO_FALLBACK);
    }

    /** English for an English locale, Vietnamese for every other. */
    public static Messages of(Locale locale) {
        return new Messages("en".equals(locale.getLanguage()) ? Locale.ENGLISH : VIETNAMESE);
    }

    /** The text of the key with its places filled; dates are written dd/MM/yyyy. The key itself when it is unknown. */
    public String text(String key, Object... args) {
        try {
            return new MessageFormat(bundle.getString(key), locale)
                    .format(Arrays.stream(args).map(Messages::shown).toArray());
        } catch (MissingResourceException e) {
            return key;
        }
    }

    /** The language in which it speaks. */
    public Locale locale() {
        return locale;
    }

    public String text(Failure failure) {
        return text(failure.key(), failure.args());
    }

    private static Object shown(Object arg) {
        if (arg instanceof LocalDate day) {
            return DAY.format(day);
        }
        return arg instanceof Number number && !(arg instanceof Double) ? number.toString() : arg;
    }
}
