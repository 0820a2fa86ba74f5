package vn.dondoc.identity.container;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContextWrapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import jakarta.servlet.http.HttpSession;
import java.security.Principal;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * The one authentication mechanism of the whole application. The server's token mechanism is a bean that both wars see;
 * a second one beside it would be ambiguous, so this alternative stands before it and routes by context: the API takes
 * tokens and nothing else, the portal takes its session and nothing else. It never refuses a request itself: it lets it
 * go on unnamed, and the filters of portal and API answer in their own way.
 */
@ApplicationScoped
@Alternative
@Priority(2000)
public class RoutingMechanism implements HttpAuthenticationMechanism {
    /** Session attribute of the portal: the username (a string) of who has signed in. */
    public static final String PORTAL_USER = "vn.dondoc.portal.user";

    /** Request attribute of the API: {@code true} when a token came that is broken, expired or not for us. */
    public static final String TOKEN_REFUSED = "vn.dondoc.token.refused";

    private static final String API_CONTEXT = "/api";

    @Inject
    CheckedTokens checked;

    @Inject
    TokenGate gate;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        if (API_CONTEXT.equals(request.getContextPath())) {
            return byToken(request, context);
        }
        HttpSession session = request.getSession(false);
        Object user = session == null ? null : session.getAttribute(PORTAL_USER);
        return user == null ? context.doNothing() : context.notifyContainerAboutLogin(user.toString(), Set.of());
    }

    private AuthenticationStatus byToken(HttpServletRequest request, HttpMessageContext context)
            throws AuthenticationException {
        String header = request.getHeader("Authorization");
        if (header == null) {
            return context.doNothing();
        }
        JsonWebToken known = checked.find(header);
        if (known != null) {
            return context.notifyContainerAboutLogin(known, Set.of());
        }
        if (!gate.letsPass(header)) {
            request.setAttribute(TOKEN_REFUSED, Boolean.TRUE);
            return context.doNothing();
        }
        Quiet quiet = new Quiet(context);
        AuthenticationStatus status = tokens().validateRequest(request, quiet.getResponse(), quiet);
        if (status == AuthenticationStatus.SUCCESS) {
            if (quiet.caller instanceof JsonWebToken token) {
                checked.keep(header, token);
            }
            return status;
        }
        request.setAttribute(TOKEN_REFUSED, Boolean.TRUE);
        return context.doNothing();
    }

    /** The server's own mechanism for MicroProfile JWT, which only its class name tells from this one. */
    private static HttpAuthenticationMechanism tokens() {
        BeanManager beans = CDI.current().getBeanManager();
        Bean<?> bean = beans.getBeans(HttpAuthenticationMechanism.class, Any.Literal.INSTANCE).stream()
                .filter(candidate -> candidate.getBeanClass().getName().contains("JWTHttp"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The server has no mechanism for tokens"));
        return (HttpAuthenticationMechanism)
                beans.getReference(bean, HttpAuthenticationMechanism.class, beans.createCreationalContext(bean));
    }

    /** Keeps the server's mechanism from answering: its bare 401 has no body that our callers could read. */
    private static final class Quiet extends HttpMessageContextWrapper {
        /** Whom the server's mechanism found; null when it found nobody. */
        private @Nullable Principal caller;

        private Quiet(HttpMessageContext context) {
            super(context);
        }

        /** Its bare 500 for a key that a provider does not publish is a token that we refuse. */
        @Override
        public HttpServletResponse getResponse() {
            return new HttpServletResponseWrapper(super.getResponse()) {
                @Override
                public void sendError(int status) {}

                @Override
                public void sendError(int status, String message) {}

                @Override
                public void setStatus(int status) {}
            };
        }

        @Override
        public AuthenticationStatus notifyContainerAboutLogin(Principal principal, Set<String> groups) {
            caller = principal;
            return super.notifyContainerAboutLogin(principal, Set.of());
        }

        @Override
        public AuthenticationStatus responseUnauthorized() {
            return AuthenticationStatus.SEND_FAILURE;
        }
    }
}
