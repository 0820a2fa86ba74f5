package vn.dondoc.kernel.start;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The operator's lines, Vietnamese on a Vietnamese system, English elsewhere. */
public final class StartTexts {
    private static final String BUNDLE = "vn.dondoc.kernel.start.start";

    private final ResourceBundle bundle;

    private StartTexts(Locale locale) {
        bundle = ResourceBundle.getBundle(BUNDLE, locale, StartTexts.class.getClassLoader());
    }

    /** In the language of the environment variables LC_ALL, LC_MESSAGES, LANG, the first that is set. */
    public static StartTexts ofSystem() {
        for (String name : new String[] {"LC_ALL", "LC_MESSAGES", "LANG"}) {
            String value = System.getenv(name);
            if (value != null && !value.isBlank()) {
                return of(value.startsWith("vi") ? "vi" : "en");
            }
        }
        return of("en");
    }

    public static StartTexts of(String language) {
        return new StartTexts(Locale.forLanguageTag(language));
    }

    public String text(String key, Object... args) {
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(args);
    }
}
