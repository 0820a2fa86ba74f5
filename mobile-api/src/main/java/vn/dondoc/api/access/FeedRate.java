package vn.dondoc.api.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.dondoc.api.problem.ProblemKind;
import vn.dondoc.api.problem.Refusal;

/** Holds each feed key to {@code DONDOC_FEED_RATE_PER_MINUTE} readings, wherever they come from; 0 turns the limit off. */
@ApplicationScoped
public class FeedRate {
    @Inject
    @ConfigProperty(name = "dondoc.feed.rate.per.minute", defaultValue = "60")
    int perMinute;

    private @Nullable TokenBuckets buckets;

    @PostConstruct
    void prepare() {
        buckets = perMinute > 0 ? new TokenBuckets(perMinute, System::nanoTime) : null;
    }

    /** Counts one reading; a {@link Refusal} (429) when there were too many. */
    public void take(String key) {
        if (buckets == null) {
            return;
        }
        TokenBuckets.Answer answer = buckets.take(key);
        if (!answer.allowed()) {
            throw new Refusal(
                    ProblemKind.TOO_MANY_REQUESTS, "api.rate", Duration.ofSeconds(Math.max(1, answer.resetSeconds())));
        }
    }
}
