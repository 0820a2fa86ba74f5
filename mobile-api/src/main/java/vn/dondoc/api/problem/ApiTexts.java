package vn.dondoc.api.problem;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import vn.dondoc.kernel.Messages;

/** The API's own texts, and behind them those that every feature shares, in the caller's language. */
public final class ApiTexts {
    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final ResourceBundle own;

    private ApiTexts(Locale locale) {
        this.locale = locale;
        this.own = ResourceBundle.getBundle("vn.dondoc.api.messages", locale, ApiTexts.class.getClassLoader(), EXACT);
    }

    /** Vietnamese unless the caller ranks English before it. */
    public static ApiTexts preferred(List<Locale> accepted) {
        return new ApiTexts(language(accepted));
    }

    /** The one of the two languages that the caller ranks first; Vietnamese when he names neither. */
    public static Locale language(List<Locale> accepted) {
        for (Locale wanted : accepted) {
            if ("en".equals(wanted.getLanguage())) {
                return Locale.ENGLISH;
            }
            if ("vi".equals(wanted.getLanguage())) {
                break;
            }
        }
        return Messages.VIETNAMESE;
    }

    public Locale locale() {
        return locale;
    }

    /** False for a key without a text, which then would be shown itself. */
    boolean knows(String key) {
        return !text(key).equals(key);
    }

    public String text(String key, Object... args) {
        if (own.containsKey(key)) {
            return new MessageFormat(own.getString(key), locale).format(args);
        }
        return Messages.of(locale).text(key, args);
    }
}
