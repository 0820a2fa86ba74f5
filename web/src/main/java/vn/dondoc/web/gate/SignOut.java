package vn.dondoc.web.gate;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.dondoc.identity.signin.SigningIn;
import vn.dondoc.web.frame.PortalPages;

/** Ends the sign-in here and in the list, and leads to the sign-in page. */
@WebServlet("/sign-out")
public class SignOut extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @EJB
    transient SigningIn signingIn;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SignedIn.of(request).ifPresent(signedIn -> signingIn.leave(signedIn.session()));
        SignedIn.forget(request);
        response.sendRedirect(request.getContextPath() + PortalPages.SIGN_IN + "?out=true");
    }
}
