package vn.dondoc.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrakeRuleTest {
    @ParameterizedTest(name = "{0} after {1} failures: {2}")
    @CsvSource({
        "ACCOUNT, 0, PT0S",
        "ACCOUNT, 4, PT0S",
        "ACCOUNT, 5, PT30S",
        "ACCOUNT, 6, PT1M",
        "ACCOUNT, 9, PT8M",
        "ACCOUNT, 10, PT15M",
        "ACCOUNT, 1000000, PT15M",
        "ADDRESS, 49, PT0S",
        "ADDRESS, 50, PT5S",
        "ADDRESS, 1000000, PT1M"
    })
    void the_wait_grows_and_stays_bounded(BrakeRule rule, int failures, Duration wait) {
        assertThat(rule.waitAfter(failures)).isEqualTo(wait);
    }
}
