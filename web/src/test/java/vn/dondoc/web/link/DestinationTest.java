package vn.dondoc.web.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DestinationTest {
    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "?1, Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 Chrome/140 Safari/537.36, true",
        "?0, Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 Chrome/140 Mobile Safari/537.36, false",
        ", Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148 Safari/604.1, true",
        ", Mozilla/5.0 (Android 14; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0, true",
        ", Mozilla/5.0 (iPad; CPU OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Safari/604.1, false",
        ", Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140 Safari/537.36, false",
        ", , false"
    })
    void a_phone_is_told_by_what_its_browser_says(@Nullable String hint, @Nullable String agent, boolean phone) {
        assertThat(Destination.isPhone(hint, agent)).isEqualTo(phone);
    }
}
