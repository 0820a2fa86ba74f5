package vn.dondoc.api.access;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.jwt.JsonWebToken;
import vn.dondoc.api.problem.ProblemKind;
import vn.dondoc.api.problem.Refusal;
import vn.dondoc.audit.RequestOrigin;
import vn.dondoc.identity.Actor;
import vn.dondoc.identity.CurrentActor;
import vn.dondoc.identity.NotSignedIn;
import vn.dondoc.identity.OpenToAll;

/**
 * Says who asks, before anything else is looked at. Every resource needs a sign-in unless it is {@link OpenToAll} on purpose;
 * without one the answer is 401 whatever else is wrong with the request.
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class ActorFilter implements ContainerRequestFilter {
    private final Map<Method, Boolean> open = new ConcurrentHashMap<>();

    @Context
    ResourceInfo resource;

    @Context
    HttpServletRequest http;

    @Inject
    TokenRules rules;

    @Inject
    CurrentActor current;

    @Inject
    RequestOrigin origin;

    @Inject
    CallerLanguage language;

    @Override
    public void filter(ContainerRequestContext request) {
        language.prefers(request.getAcceptableLanguages());
        origin.is(http.getRemoteAddr(), request.getHeaderString(HttpHeaders.USER_AGENT));
        Optional<Actor> actor = request.getSecurityContext().getUserPrincipal() instanceof JsonWebToken token
                ? rules.actorOf(token)
                : Optional.empty();
        actor.ifPresent(current::become);
        if (actor.isEmpty() && !open.computeIfAbsent(resource.getResourceMethod(), ActorFilter::isOpen)) {
            throw http.getHeader(HttpHeaders.AUTHORIZATION) == null
                    ? new NotSignedIn()
                    : new Refusal(ProblemKind.NOT_SIGNED_IN, Refusal.TOKEN);
        }
    }

    private static boolean isOpen(Method method) {
        return method.isAnnotationPresent(OpenToAll.class)
                || method.getDeclaringClass().isAnnotationPresent(OpenToAll.class);
    }
}
