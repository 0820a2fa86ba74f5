package vn.dondoc.api.access;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** A bucket of tokens for each caller: a request takes one, time fills it again; an empty bucket means wait. */
final class TokenBuckets {
    private static final int MOST_CALLERS = 20_000;
    private static final double MINUTE = TimeUnit.MINUTES.toNanos(1);

    private final int perMinute;
    private final LongSupplier nanos;
    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();

    TokenBuckets(int perMinute, LongSupplier nanos) {
        this.perMinute = perMinute;
        this.nanos = nanos;
    }

    /**
     * What a request was told.
     *
     * @param allowed false when the caller has to wait
     * @param remaining requests that he may make at once
     * @param resetSeconds until the bucket is full again; for a refused one, until the next request is allowed
     * @param limit requests in a minute
     */
    record Answer(boolean allowed, int remaining, long resetSeconds, int limit) {}

    Answer take(String caller) {
        if (buckets.size() > MOST_CALLERS) {
            buckets.values().removeIf(bucket -> bucket.isFull(nanos.getAsLong()));
        }
        return buckets.computeIfAbsent(caller, key -> new Bucket()).take(nanos.getAsLong());
    }

    int perMinute() {
        return perMinute;
    }

    private final class Bucket {
        private double tokens = perMinute;
        private long filledAt = nanos.getAsLong();

        synchronized Answer take(long now) {
            fill(now);
            if (tokens < 1) {
                return new Answer(false, 0, seconds(1 - tokens), perMinute);
            }
            tokens--;
            return new Answer(true, (int) tokens, seconds(perMinute - tokens), perMinute);
        }

        synchronized boolean isFull(long now) {
            fill(now);
            return tokens >= perMinute - 1;
        }

        private void fill(long now) {
            tokens = Math.min(perMinute, tokens + (now - filledAt) / MINUTE * perMinute);
            filledAt = now;
        }

        private long seconds(double missing) {
            return (long) Math.ceil(missing * 60 / perMinute);
        }
    }
}
