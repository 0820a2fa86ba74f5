package vn.dondoc.web.settings;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.audit.RequestOrigin;
import vn.dondoc.identity.session.SessionView;
import vn.dondoc.identity.session.SignInPlace;
import vn.dondoc.identity.signin.OwnAccount;
import vn.dondoc.kernel.InvalidInput;
import vn.dondoc.web.frame.CurrentLanguage;
import vn.dondoc.web.frame.Language;
import vn.dondoc.web.frame.Notices;
import vn.dondoc.web.gate.SignedIn;

/** Own settings: password, language, sign-ins. */
@Named
@RequestScoped
public class SettingsPage {
    private static final String AGAIN = "/settings.xhtml?faces-redirect=true";

    @EJB
    OwnAccount own;

    @Inject
    CurrentLanguage current;

    @Inject
    RequestOrigin origin;

    @Inject
    Notices notices;

    private String old = "";
    private String chosen = "";
    private String repeated = "";
    private @Nullable Language language;
    private @Nullable List<SessionView> sessions;

    public String changePassword() {
        if (!chosen.equals(repeated)) {
            throw InvalidInput.at("repeated", "password.repeat");
        }
        own.changePassword(old, chosen, session(), new SignInPlace(origin.address(), origin.device()));
        notices.done("settings.password.done");
        return AGAIN;
    }

    public String speak() {
        own.speak(getLanguage().code());
        current.is(getLanguage());
        notices.done("settings.language.done");
        return AGAIN;
    }

    public String end(UUID signIn) {
        own.endSession(signIn);
        notices.done("settings.session.done");
        return AGAIN;
    }

    public String endOthers() {
        notices.done("settings.sessions.done", own.endOtherSessions(session()));
        return AGAIN;
    }

    public List<SessionView> getSessions() {
        if (sessions == null) {
            sessions = own.sessions(session());
        }
        return sessions;
    }

    /** The device in a few words. */
    public String device(SessionView signIn) {
        return Device.named(signIn.device());
    }

    private static @Nullable UUID session() {
        HttpServletRequest request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        return SignedIn.of(request).map(SignedIn::session).orElse(null);
    }

    public Language[] getLanguages() {
        return Language.values();
    }

    public Language getLanguage() {
        return language == null ? current.get() : language;
    }

    public void setLanguage(Language wanted) {
        language = wanted;
    }

    public String getOld() {
        return old;
    }

    public void setOld(@Nullable String typed) {
        old = typed == null ? "" : typed;
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(@Nullable String typed) {
        chosen = typed == null ? "" : typed;
    }

    public String getRepeated() {
        return repeated;
    }

    public void setRepeated(@Nullable String typed) {
        repeated = typed == null ? "" : typed;
    }
}
