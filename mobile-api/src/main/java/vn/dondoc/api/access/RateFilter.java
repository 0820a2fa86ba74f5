package vn.dondoc.api.access;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.dondoc.api.problem.ProblemKind;
import vn.dondoc.api.problem.Refusal;
import vn.dondoc.identity.CurrentActor;

/** Holds each account at each address to {@code DONDOC_API_RATE_PER_MINUTE} requests; 0 turns the limit off. */
@Provider
@Priority(Priorities.AUTHORIZATION)
public class RateFilter implements ContainerRequestFilter, ContainerResponseFilter {
    /** What the request was told, as a property of it. */
    static final String ANSWER = RateFilter.class.getName();

    @Inject
    CurrentActor current;

    @Context
    HttpServletRequest http;

    @Inject
    @ConfigProperty(name = "dondoc.api.rate.per.minute", defaultValue = "60000")
    int perMinute;

    private @Nullable TokenBuckets buckets;

    @PostConstruct
    void prepare() {
        buckets = perMinute > 0 ? new TokenBuckets(perMinute, System::nanoTime) : null;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (buckets == null) {
            return;
        }
        String account =
                current.find().map(actor -> actor.accountId().toString()).orElse("");
        TokenBuckets.Answer answer = buckets.take(account + '@' + http.getRemoteAddr());
        request.setProperty(ANSWER, answer);
        if (!answer.allowed()) {
            throw new Refusal(
                    ProblemKind.TOO_MANY_REQUESTS, "api.rate", Duration.ofSeconds(Math.max(1, answer.resetSeconds())));
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(ANSWER) instanceof TokenBuckets.Answer answer) {
            MultivaluedMap<String, Object> headers = response.getHeaders();
            headers.putSingle("RateLimit-Limit", answer.limit());
            headers.putSingle("RateLimit-Remaining", answer.remaining());
            headers.putSingle("RateLimit-Reset", answer.resetSeconds());
        }
    }
}
