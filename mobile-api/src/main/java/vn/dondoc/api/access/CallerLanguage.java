package vn.dondoc.api.access;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Locale;
import vn.dondoc.api.problem.ApiTexts;
import vn.dondoc.kernel.Messages;

/** The language in which this request is answered: Vietnamese unless the caller ranks English before it. */
@RequestScoped
public class CallerLanguage {
    private Locale locale = Messages.VIETNAMESE;

    void prefers(List<Locale> accepted) {
        locale = ApiTexts.language(accepted);
    }

    public Locale locale() {
        return locale;
    }
}
