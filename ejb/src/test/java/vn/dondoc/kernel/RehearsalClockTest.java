package vn.dondoc.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RehearsalClockTest {
    private static final Instant NOW = Instant.parse("2026-03-10T02:00:00Z");

    @TempDir
    Path folder;

    private Instant told(String text) throws IOException {
        Path file = folder.resolve("clock");
        Files.writeString(file, text);
        return new RehearsalClock(Clock.fixed(NOW, Zones.VIETNAM), file).instant();
    }

    @ParameterizedTest
    @CsvSource({
        "2028-02-29T00:00:00Z, 2028-02-29T00:00:00Z",
        "P31D, 2026-04-10T02:00:00Z",
        "-PT1H, 2026-03-10T01:00:00Z",
        "' PT0S\n', 2026-03-10T02:00:00Z",
        "'', 2026-03-10T02:00:00Z",
        "tomorrow, 2026-03-10T02:00:00Z",
    })
    void a_file_moves_the_clock_by_an_instant_or_a_duration(String text, String instant) throws IOException {
        assertThat(told(text)).isEqualTo(instant);
    }

    @Test
    void without_the_file_the_time_is_that_of_the_machine() {
        Clock clock = new RehearsalClock(Clock.fixed(NOW, Zones.VIETNAM), folder.resolve("nowhere"));
        assertThat(clock.instant()).isEqualTo(NOW);
    }

    @Test
    void only_a_demonstration_or_a_rehearsal_has_one() {
        Map<String, String> environment = new HashMap<>(Map.of("DONDOC_CLOCK_FILE", "clock"));
        assertThat(new Settings(environment::get).clockFile()).isEmpty();
        environment.put("DONDOC_REHEARSAL", "true");
        assertThat(new Settings(environment::get).clockFile()).contains(Path.of("clock"));
        environment.remove("DONDOC_REHEARSAL");
        environment.put("DONDOC_DEMO", "true");
        assertThat(new Settings(environment::get).clockFile()).contains(Path.of("clock"));
    }
}
