package vn.dondoc.api.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dondoc.kernel.InvalidInput;

class CursorsTest {
    private final Cursors cursors = new Cursors("a key".getBytes(StandardCharsets.UTF_8));

    @Test
    void a_sealed_place_is_read_back() {
        String sealed = cursors.seal("2026-11-30|Điện Bàn", "tasks?unit=x");

        assertThat(cursors.open(sealed, "tasks?unit=x")).isEqualTo("2026-11-30|Điện Bàn");
    }

    @Test
    void no_place_means_no_cursor_both_ways() {
        assertThat(cursors.seal(null, "tasks")).isNull();
        assertThat(cursors.open(null, "tasks")).isNull();
    }

    @Test
    void a_cursor_of_another_list_is_refused() {
        String sealed = cursors.seal("2026-11-30", "tasks?unit=x");

        assertThatThrownBy(() -> cursors.open(sealed, "tasks?unit=y")).isInstanceOf(InvalidInput.class);
    }

    @Test
    void a_cursor_of_another_key_is_refused() {
        String sealed = new Cursors("other".getBytes(StandardCharsets.UTF_8)).seal("2026-11-30", "tasks");

        assertThatThrownBy(() -> cursors.open(sealed, "tasks")).isInstanceOf(InvalidInput.class);
    }

    @Test
    void a_changed_place_is_refused() {
        byte[] sealed = Base64.getUrlDecoder().decode(cursors.seal("2026-11-30", "tasks"));
        sealed[sealed.length - 1] ^= 1;

        assertThatThrownBy(() -> cursors.open(Base64.getUrlEncoder().encodeToString(sealed), "tasks"))
                .isInstanceOf(InvalidInput.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "****", "AAAAAAAAAAAAAAAAAAAAAA", "' or 1=1 --"})
    void what_is_no_cursor_is_refused(String text) {
        assertThatThrownBy(() -> cursors.open(text, "tasks")).isInstanceOf(InvalidInput.class);
    }
}
