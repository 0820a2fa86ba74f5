package vn.dondoc.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import vn.dondoc.identity.signin.SignInAnswer;
import vn.dondoc.kernel.TryLater;
import vn.dondoc.web.frame.PortalPages;
import vn.dondoc.web.frame.ReturnPath;
import vn.dondoc.web.frame.Texts;

/** The sign-in page: never expires, answers alike for unknown, wrong and locked, returns to our own pages only. */
@Named
@RequestScoped
public class SignInPage {
    @Inject
    Entry entry;

    @Inject
    Texts texts;

    private String username = "";
    private String password = "";
    private String next = ReturnPath.HOME;
    private boolean out;

    public void enter() {
        SignInAnswer answer = entry.enter(username, password, next).answer();
        password = "";
        switch (answer.outcome()) {
            case OK -> {}
            case REFUSED -> refuse(texts.text("signIn.refused"));
            case TRY_LATER -> refuse(texts.text("signIn.tryLater", TryLater.seconds(answer.retryAfter())));
            case PASSWORD_CHANGE_REQUIRED ->
                Entry.lead(
                        FacesContext.getCurrentInstance(),
                        FacesContext.getCurrentInstance().getExternalContext().getRequestContextPath()
                                + PortalPages.FORCED_PASSWORD + "?name="
                                + URLEncoder.encode(username, StandardCharsets.UTF_8));
        }
    }

    private static void refuse(String text) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(@Nullable String typed) {
        username = typed == null ? "" : typed.strip();
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(@Nullable String typed) {
        password = typed == null ? "" : typed;
    }

    public String getNext() {
        return next;
    }

    public void setNext(@Nullable String wish) {
        next = ReturnPath.safe(wish);
    }

    /** True when the visitor has just signed out. */
    public boolean isOut() {
        return out;
    }

    public void setOut(boolean justNow) {
        out = justNow;
    }
}
