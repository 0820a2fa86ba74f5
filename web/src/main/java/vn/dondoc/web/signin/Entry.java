package vn.dondoc.web.signin;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import vn.dondoc.audit.RequestOrigin;
import vn.dondoc.identity.session.SignInPlace;
import vn.dondoc.identity.signin.PortalEntry;
import vn.dondoc.identity.signin.SignInAnswer.Outcome;
import vn.dondoc.identity.signin.SigningIn;
import vn.dondoc.web.frame.ReturnPath;
import vn.dondoc.web.gate.SignedIn;

/** Leads somebody whose password is right into the portal. */
@RequestScoped
public class Entry {
    @EJB
    SigningIn signingIn;

    @Inject
    RequestOrigin origin;

    /** Tries to enter; when that succeeds the browser is on its way to the page it wanted. */
    PortalEntry enter(String username, String password, String next) {
        PortalEntry entry = signingIn.enter(username, password, place());
        UUID session = entry.session();
        if (entry.answer().outcome() == Outcome.OK && session != null) {
            FacesContext faces = FacesContext.getCurrentInstance();
            HttpServletRequest request =
                    (HttpServletRequest) faces.getExternalContext().getRequest();
            new SignedIn(session).remember(request, username);
            lead(faces, request.getContextPath() + ReturnPath.safe(next));
        }
        return entry;
    }

    SignInPlace place() {
        return new SignInPlace(origin.address(), origin.device());
    }

    static void lead(FacesContext faces, String address) {
        try {
            faces.getExternalContext().redirect(address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
