package vn.dondoc.api.access;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.dondoc.api.problem.ProblemKind;
import vn.dondoc.api.problem.Refusal;

/**
 * Holds each address to {@code DONDOC_API_RATE_PER_ADDRESS} requests a minute before anything of them is looked at, whoever
 * they say they are; 0 turns the limit off. Many accounts share one address, so it is higher than that of an account.
 */
@Provider
@PreMatching
@Priority(1)
public class AddressRateFilter implements ContainerRequestFilter {
    @Context
    HttpServletRequest http;

    @Inject
    @ConfigProperty(name = "dondoc.api.rate.per.address", defaultValue = "600000")
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
        TokenBuckets.Answer answer = buckets.take(http.getRemoteAddr());
        request.setProperty(RateFilter.ANSWER, answer);
        if (!answer.allowed()) {
            throw new Refusal(
                    ProblemKind.TOO_MANY_REQUESTS, "api.rate", Duration.ofSeconds(Math.max(1, answer.resetSeconds())));
        }
    }
}
