package vn.dondoc.kernel.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StartTextsTest {
    @Test
    void both_languages_have_the_same_lines() {
        assertThat(keys("vi")).isEqualTo(keys("en"));
    }

    @Test
    void a_line_takes_its_places() {
        assertThat(StartTexts.of("en").text("port", "DONDOC_PORT", "x")).startsWith("DONDOC_PORT=x:");
        assertThat(StartTexts.of("vi").text("port", "DONDOC_PORT", "x")).contains("cổng phải là số");
    }

    private static Set<String> keys(String language) {
        return ResourceBundle.getBundle("vn.dondoc.kernel.start.start", Locale.forLanguageTag(language))
                .keySet();
    }
}
