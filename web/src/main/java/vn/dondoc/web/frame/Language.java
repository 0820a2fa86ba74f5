package vn.dondoc.web.frame;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kernel.Messages;

/** The two languages of the portal. A language from outside is only ever compared with these. */
public enum Language {
    VI(Messages.VIETNAMESE),
    EN(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /** Language code as in {@code lang="vi"}. */
    public String code() {
        return locale.getLanguage();
    }

    /** English for "en", Vietnamese for everything else. */
    public static Language of(@Nullable String code) {
        return "en".equalsIgnoreCase(code) ? EN : VI;
    }
}
