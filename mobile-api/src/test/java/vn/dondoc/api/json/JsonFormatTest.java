package vn.dondoc.api.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonFormatTest {
    enum Reason {
        DUPLICATE,
        UNCLEAR
    }

    record Body(
            @Nullable String note,
            int percent,
            @Nullable LocalDate expectedDate,
            @Nullable Reason reason) {}

    record Row(UUID id, Instant at, LocalDate due, @Nullable String note, List<String> flags) {}

    private final ObjectMapper mapper = JsonFormat.mapper();

    @Test
    void a_record_is_read_and_what_is_missing_is_null() throws JsonProcessingException {
        assertThat(mapper.readValue("{\"percent\": 40, \"note\": \"Đang làm\"}", Body.class))
                .isEqualTo(new Body("Đang làm", 40, null, null));
    }

    @Test
    void ids_are_strings_dates_are_iso_and_nulls_are_written() {
        UUID id = UUID.fromString("0192f0a0-0000-7000-8000-000000000001");
        Row row = new Row(id, Instant.parse("2026-11-30T10:00:00Z"), LocalDate.of(2026, 11, 30), null, List.of());

        assertThat(new String(JsonFormat.bytes(row), StandardCharsets.UTF_8))
                .isEqualTo("{\"id\":\"0192f0a0-0000-7000-8000-000000000001\",\"at\":\"2026-11-30T10:00:00Z\","
                        + "\"due\":\"2026-11-30\",\"note\":null,\"flags\":[]}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"percent\": 1, \"state\": \"CONFIRMED\"}",
                "{\"percent\": 1, \"percent\": 2}",
                "{\"percent\": 1} {\"percent\": 2}",
                "{\"percent\": 1.5}",
                "{\"percent\": \"1\"}",
                "{\"percent\": null}",
                "{\"percent\": NaN}",
                "{\"percent\": 99999999999}",
                "{\"percent\": 1, \"expectedDate\": \"2026-02-30\"}",
                "{\"percent\": 1, \"expectedDate\": \"\"}",
                "{\"percent\": 1, \"expectedDate\": 20000}",
                "{\"percent\": 1, \"reason\": 0}",
                "{\"percent\": 1, \"reason\": \"duplicate\"}",
                "{\"percent\": 1, \"note\": {\"a\": 1}}",
                "{\"percent\": 1, \"note\": 7}",
                "{\"percent\": 1, \"note\": 1.5e300}",
                "{\"percent\": 1, \"note\": true}",
                "[]",
                "\"text\"",
                "{\"percent\": 1",
                ""
            })
    void what_is_not_exactly_the_record_is_refused(String json) {
        assertThatThrownBy(() -> mapper.readValue(json, Body.class)).isInstanceOf(JsonProcessingException.class);
    }

    @Test
    void depth_and_length_are_limited() {
        assertThatThrownBy(() -> mapper.readTree("[".repeat(1000) + "]".repeat(1000)))
                .isInstanceOf(JsonProcessingException.class);
        assertThatThrownBy(() -> mapper.readValue("{\"note\":\"" + "a".repeat(1_000_001) + "\"}", Body.class))
                .isInstanceOf(JsonProcessingException.class);
    }
}
