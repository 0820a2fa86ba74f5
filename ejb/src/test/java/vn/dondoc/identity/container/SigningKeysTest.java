package vn.dondoc.identity.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dondoc.kernel.Settings;
import vn.dondoc.testing.MovableClock;

/** Keys are succeeded without anybody being signed out, and let go at once when they have leaked. */
class SigningKeysTest {
    @TempDir
    Path data;

    private final MovableClock clock = new MovableClock();

    private SigningKeys started() {
        SigningKeys keys = new SigningKeys();
        keys.settings = new Settings(name -> name.equals("DONDOC_DATA") ? data.toString() : null);
        keys.clock = clock;
        keys.load();
        return keys;
    }

    private SigningKeys justMade() throws IOException {
        SigningKeys keys = started();
        clock.moveTo(Files.getLastModifiedTime(file("jwt-public.pem")).toInstant());
        return keys;
    }

    private Path file(String name) {
        return data.resolve("keys").resolve(name);
    }

    private static List<String> ids(SigningKeys keys) {
        return keys.published().keys().stream().map(PublicJwk::kid).toList();
    }

    @Test
    void the_successor_is_published_before_it_signs() throws IOException {
        SigningKeys first = justMade();
        SigningKeys again = started();

        assertThat(ids(first)).hasSize(2).isEqualTo(ids(again));
        assertThat(first.current().id()).isEqualTo(ids(first).get(0));
        assertThat(Files.readString(file("jwks.json"))).contains(ids(first)).contains("\"kty\":\"RSA\"");
        assertThat(Files.getPosixFilePermissions(file("jwt-private.pem"))).hasSize(2);
    }

    @Test
    void a_key_that_has_signed_ninety_days_is_succeeded_while_the_server_runs() throws IOException {
        SigningKeys keys = justMade();
        List<String> before = ids(keys);
        clock.forward(Duration.ofDays(89));
        keys.look();
        assertThat(keys.current().id()).isEqualTo(before.get(0));

        clock.forward(Duration.ofDays(2));
        keys.look();

        assertThat(keys.current().id()).isEqualTo(before.get(1));
        assertThat(keys.believes(before.get(0)))
                .as("its last tokens have not ended yet")
                .isTrue();
        clock.forward(Duration.ofMinutes(12));
        assertThat(keys.believes(before.get(0))).isFalse();
        assertThat(started().current().id()).as("after a restart").isEqualTo(before.get(1));
    }

    @Test
    void a_key_whose_private_half_is_taken_away_is_succeeded_at_the_next_start() throws IOException {
        List<String> before = ids(justMade());
        Files.delete(file("jwt-private.pem"));

        SigningKeys after = started();

        assertThat(after.current().id()).isEqualTo(before.get(1));
        assertThat(after.believes(before.get(0))).isTrue();
        assertThat(ids(after)).hasSize(3);
    }

    @Test
    void a_key_that_is_taken_away_whole_is_believed_no_more() throws IOException {
        List<String> before = ids(justMade());
        Files.delete(file("jwt-private.pem"));
        Files.delete(file("jwt-public.pem"));

        SigningKeys after = started();

        assertThat(after.believes(before.get(0))).isFalse();
        assertThat(after.believes(null)).isFalse();
    }
}
