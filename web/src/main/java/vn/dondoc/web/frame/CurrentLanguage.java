package vn.dondoc.web.frame;

import jakarta.enterprise.context.RequestScoped;

/** The language of this request: the account's own, or for a visitor what the gate found in the request. */
@RequestScoped
public class CurrentLanguage {
    private Language language = Language.VI;

    public Language get() {
        return language;
    }

    public void is(Language chosen) {
        language = chosen;
    }
}
