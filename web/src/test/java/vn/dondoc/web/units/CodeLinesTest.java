package vn.dondoc.web.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dondoc.kernel.InvalidInput;
import vn.dondoc.organisation.CodeScheme;
import vn.dondoc.organisation.UnitCodeView;

class CodeLinesTest {
    @Test
    void codes_are_read_as_they_are_written() {
        String lines = "ORG13 000.00.05.H47 01/01/2015 31/12/2020\nORG35 H47.05 01/01/2021";
        assertThat(CodeLines.read(lines))
                .containsExactly(
                        new UnitCodeView(
                                CodeScheme.ORG13,
                                "000.00.05.H47",
                                LocalDate.of(2015, 1, 1),
                                LocalDate.of(2020, 12, 31)),
                        new UnitCodeView(CodeScheme.ORG35, "H47.05", LocalDate.of(2021, 1, 1), null));
        assertThat(CodeLines.write(CodeLines.read(lines))).isEqualTo(lines);
    }

    @Test
    void empty_lines_and_small_letters_do_not_matter() {
        assertThat(CodeLines.read("\n  org35   H47.05  1/1/2021 \n\n")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "H47.05",
                "ORG35 H47.05",
                "ORG36 H47.05 01/01/2021",
                "ORG35 H47.05 32/13/2021",
                "A B 1/1/2021 2/1/2021 x"
            })
    void a_line_that_cannot_be_read_is_named(String line) {
        assertThatThrownBy(() -> CodeLines.read(line))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        problem -> assertThat(problem.problems().get(0).field()).isEqualTo("codes"));
    }
}
