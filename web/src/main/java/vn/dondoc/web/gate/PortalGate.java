package vn.dondoc.web.gate;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import vn.dondoc.identity.Actor;
import vn.dondoc.web.frame.Audience;
import vn.dondoc.web.frame.PortalPage;
import vn.dondoc.web.frame.PortalPages;
import vn.dondoc.web.frame.ReturnPath;
import vn.dondoc.web.problem.ProblemPage;

/**
 * Opens a page only to whom its line in {@link PortalPages} names; everything without a line is not found. Tells the
 * rest of the request who asks. An expired sign-in leads to the sign-in page and back, in ajax answers too.
 */
public class PortalGate extends HttpFilter {
    static final String RESOURCES = "/jakarta.faces.resource/";

    private static final long serialVersionUID = 1L;

    @Inject
    transient Doorkeeper doorkeeper;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            doorkeeper.note(request);
            int refusal = refusal(request);
            if (refusal != 0) {
                response.sendError(refusal);
            } else if (request.getServletPath().startsWith(RESOURCES)) {
                chain.doFilter(request, response);
            } else {
                admit(request, response, chain);
            }
        } catch (RuntimeException | ServletException e) {
            ProblemPage page = ProblemPage.of(request, e);
            if (!response.isCommitted()) {
                response.sendError(page.status());
            }
        }
    }

    private static int refusal(HttpServletRequest request) {
        if (Doubtful.method(request)) {
            return HttpServletResponse.SC_METHOD_NOT_ALLOWED;
        }
        if (Doubtful.path(request)) {
            return HttpServletResponse.SC_NOT_FOUND;
        }
        if (request.getServletPath().startsWith(RESOURCES)) {
            return Doubtful.resource(request) ? HttpServletResponse.SC_NOT_FOUND : 0;
        }
        return Doubtful.foreign(request) ? HttpServletResponse.SC_FORBIDDEN : 0;
    }

    private void admit(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<PortalPage> page = PortalPages.at(request.getServletPath());
        if (page.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Optional<Actor> actor = SignedIn.of(request).flatMap(doorkeeper::admit);
        if (page.get().audience() == Audience.EVERYBODY) {
            chain.doFilter(request, response);
        } else if (actor.isEmpty()) {
            Redirect.to(ReturnPath.signIn(request), request, response);
        } else if (page.get().admits(actor.get())) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
