package vn.dondoc.kernel.start;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dondoc.kernel.Settings;

class DeliveryCheckTest {
    private static void check(Map<String, String> set) {
        new DeliveryCheck(new Settings(set::get), StartTexts.of("en")).check();
    }

    @ParameterizedTest(name = "{0}={1} is refused")
    @CsvSource(
            delimiter = '|',
            value = {
                "DONDOC_MAIL_HOST | mail:25",
                "DONDOC_MAIL_FROM | nobody",
                "DONDOC_MAIL_FROM | a@b, c@d",
                "DONDOC_MAIL_PORT | 70000",
                "DONDOC_MAIL_SECURITY | ssl",
                "DONDOC_MAIL_TIMEOUT | 0",
                "DONDOC_MAIL_TIMEOUT | 301",
                "DONDOC_MAIL_USER | somebody",
                "DONDOC_MAIL_PASSWORD | something",
                "DONDOC_BOUNCES | mail.tinh.gov.vn",
                "DONDOC_BOUNCES | imaps://mail.tinh.gov.vn",
                "DONDOC_BOUNCES | imaps://dondoc:secret@mail.tinh.gov.vn",
                "DONDOC_BOUNCES | pop3://dondoc@mail.tinh.gov.vn",
                "DONDOC_GATEWAY | ftp://sms",
                "DONDOC_GATEWAY | sms.tinh.vn",
                "DONDOC_GATEWAY | http://user:secret@sms.tinh.vn/",
            })
    void a_wrong_setting_is_named(String name, String value) {
        assertThatThrownBy(() -> check(Map.of(name, value)))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(name);
    }

    @Test
    void what_fits_is_taken() {
        assertThatCode(() -> check(Map.of(
                        "DONDOC_MAIL_HOST", "mail.tinh.gov.vn",
                        "DONDOC_MAIL_PORT", "465",
                        "DONDOC_MAIL_SECURITY", "TLS",
                        "DONDOC_MAIL_FROM", "dondoc@tinh.gov.vn",
                        "DONDOC_MAIL_USER", "dondoc",
                        "DONDOC_MAIL_PASSWORD", "geheim",
                        "DONDOC_MAIL_TIMEOUT", "5",
                        "DONDOC_GATEWAY", "https://sms.tinh.gov.vn/gui?loai=otp")))
                .doesNotThrowAnyException();
        assertThatCode(() -> check(Map.of("DONDOC_BOUNCES", "imaps://dondoc%40tinh.gov.vn@mail.tinh.gov.vn:993")))
                .doesNotThrowAnyException();
        assertThatCode(() -> check(Map.of("DONDOC_GATEWAY", "file"))).doesNotThrowAnyException();
        assertThatCode(() -> check(Map.of())).doesNotThrowAnyException();
    }
}
