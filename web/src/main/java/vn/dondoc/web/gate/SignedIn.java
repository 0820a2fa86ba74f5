package vn.dondoc.web.gate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import vn.dondoc.identity.container.RoutingMechanism;

/**
 * What the browser's session remembers of a sign-in; whether it still holds is asked of the list of sign-ins each time.
 *
 * @param session entry in the list of sign-ins
 */
public record SignedIn(UUID session) implements Serializable {
    private static final String ATTRIBUTE = "dondoc.signedIn";

    /** The sign-in that the request's session remembers; empty when there is none. */
    public static Optional<SignedIn> of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((SignedIn) session.getAttribute(ATTRIBUTE));
    }

    /** Begins a session under a new number, so that a number planted before is worth nothing. */
    public void remember(HttpServletRequest request, String username) {
        forget(request);
        HttpSession session = request.getSession(true);
        session.setAttribute(ATTRIBUTE, this);
        session.setAttribute(RoutingMechanism.PORTAL_USER, username);
    }

    static void forget(HttpServletRequest request) {
        HttpSession old = request.getSession(false);
        if (old != null) {
            old.invalidate();
        }
    }
}
