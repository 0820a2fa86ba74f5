package vn.dondoc.api.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dondoc.kernel.InvalidInput;

class QueryValuesTest {
    enum Sort {
        BY_DUE("dueDate"),
        BY_DUE_DOWN("-dueDate");

        private final String word;

        Sort(String word) {
            this.word = word;
        }
    }

    @Test
    void each_type_is_read_from_its_usual_form() {
        assertThat(QueryValues.read(LocalDate.class, "dueFrom", "2026-02-28")).isEqualTo(LocalDate.of(2026, 2, 28));
        assertThat(QueryValues.read(Instant.class, "since", "2026-11-30T17:00:00+07:00"))
                .isEqualTo(Instant.parse("2026-11-30T10:00:00Z"));
        assertThat(QueryValues.read(Instant.class, "since", "2026-11-30T17:00:00 07:00"))
                .as("an unescaped plus arrives as a blank")
                .isEqualTo(Instant.parse("2026-11-30T10:00:00Z"));
        assertThat(QueryValues.read(Sort.class, "sort", "BY_DUE")).isEqualTo(Sort.BY_DUE);
        assertThat(Words.pick("sort", "-dueDate", Sort.values(), sort -> sort.word))
                .isEqualTo(Sort.BY_DUE_DOWN);
        assertThat(QueryValues.read(Integer.class, "size", "50")).isEqualTo(50);
        assertThat(QueryValues.read(Boolean.class, "total", "false")).isEqualTo(false);
    }

    @Test
    void text_is_cleaned_and_composed() {
        assertThat(QueryValues.read(String.class, "q", "  ba\u0301o\u0000 cáo "))
                .isEqualTo("báo cáo");
        assertThat(QueryValues.read(String.class, "q", "   ")).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "java.time.LocalDate, 2026-02-30",
        "java.time.LocalDate, 30/11/2026",
        "java.time.Instant, 2026-11-30T17:00:00",
        "java.lang.Integer, 99999999999",
        "java.lang.Integer, 1e3",
        "java.lang.Boolean, yes",
        "java.util.UUID, 1-1-1-1-1"
    })
    void a_malformed_value_is_refused_at_its_field(Class<?> type, String text) {
        assertThatThrownBy(() -> QueryValues.read(type, "field", text))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.problems())
                                .singleElement()
                                .satisfies(
                                        problem -> assertThat(problem.field()).isEqualTo("field")));
    }

    @Test
    void an_unknown_word_is_answered_with_the_known_ones() {
        assertThatThrownBy(() -> Words.pick("sort", "dueDate; drop table task", Sort.values(), sort -> sort.word))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.problems().get(0).args()).containsExactly("dueDate, -dueDate"));
    }

    static class Filter extends Paging {
        @QueryParam("state")
        List<String> states = List.of();
    }

    @SuppressWarnings("UnusedMethod")
    static class Resource {
        void list(@BeanParam Filter filter, @QueryParam("q") String text, UUID other) {}
    }

    @Test
    void the_allowed_parameters_come_from_the_annotations() throws NoSuchMethodException {
        assertThat(QueryRules.of(Resource.class.getDeclaredMethod("list", Filter.class, String.class, UUID.class)))
                .isEqualTo(Map.of("state", true, "q", false, "size", false, "cursor", false, "total", false));
    }
}
