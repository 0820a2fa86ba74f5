package vn.dondoc.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import vn.dondoc.kernel.Messages;

/** Texts for beans, in the language of the request: those of the pages first, then those of the features. */
@RequestScoped
public class Texts {
    private static final String BUNDLE = "vn.dondoc.web.messages";

    @Inject
    CurrentLanguage language;

    /** The text of the key with its places filled; the key itself when nobody knows it. */
    public String text(String key, Object... args) {
        try {
            String text = ResourceBundle.getBundle(BUNDLE, language.get().locale(), Texts.class.getClassLoader())
                    .getString(key);
            return args.length == 0 ? text : Shown.filled(text, args);
        } catch (MissingResourceException e) {
            return Messages.of(language.get().locale()).text(key, args);
        }
    }
}
