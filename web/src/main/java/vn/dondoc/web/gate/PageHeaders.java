package vn.dondoc.web.gate;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/** The content policy and the ban on keeping pages, on every answer, errors too; the other headers are the server's. */
public class PageHeaders extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final String CSP = "Content-Security-Policy";
    private static final String STRICT = "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; "
            + "frame-ancestors 'none'; form-action 'self'; base-uri 'self'; object-src 'none'; script-src 'self'";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader(CSP, STRICT);
        if (!request.getServletPath().startsWith(PortalGate.RESOURCES)) {
            response.setHeader("Cache-Control", "no-store");
        }
        boolean failed = request.getDispatcherType() == DispatcherType.ERROR;
        chain.doFilter(failed ? new PlainAnswer(request) : request, new OnePolicy(response));
    }

    /** A page states its own policy with its nonce: it takes the place of ours, because two together forbid both. */
    private static final class OnePolicy extends HttpServletResponseWrapper {
        OnePolicy(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void addHeader(String name, String value) {
            if (CSP.equals(name)) {
                super.setHeader(name, value);
            } else {
                super.addHeader(name, value);
            }
        }
    }
}
