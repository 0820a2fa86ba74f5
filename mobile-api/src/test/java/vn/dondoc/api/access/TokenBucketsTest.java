package vn.dondoc.api.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class TokenBucketsTest {
    private final AtomicLong now = new AtomicLong();
    private final TokenBuckets buckets = new TokenBuckets(60, now::get);

    @Test
    void the_request_after_the_last_token_waits_and_time_fills_again() {
        for (int i = 0; i < 60; i++) {
            assertThat(buckets.take("a").allowed()).isTrue();
        }
        TokenBuckets.Answer refused = buckets.take("a");
        assertThat(refused.allowed()).isFalse();
        assertThat(refused.resetSeconds()).isEqualTo(1);

        now.addAndGet(TimeUnit.SECONDS.toNanos(1));
        assertThat(buckets.take("a").allowed()).isTrue();
        assertThat(buckets.take("a").allowed()).isFalse();
    }

    @Test
    void callers_do_not_share_a_bucket() {
        for (int i = 0; i < 61; i++) {
            buckets.take("a");
        }
        assertThat(buckets.take("b")).isEqualTo(new TokenBuckets.Answer(true, 59, 1, 60));
    }

    @Test
    void a_long_pause_fills_no_more_than_the_bucket() {
        buckets.take("a");
        now.addAndGet(TimeUnit.HOURS.toNanos(1));
        assertThat(buckets.take("a").remaining()).isEqualTo(59);
    }
}
