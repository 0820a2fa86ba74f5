package vn.dondoc.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDateTest {
    /** A Sunday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "5/12, 2026-12-05",
        "05/12/2026, 2026-12-05",
        "5-12-2026, 2026-12-05",
        "5.12.26, 2026-12-05",
        "05122026, 2026-12-05",
        "0512, 2026-12-05",
        "2026-12-05, 2026-12-05",
        "22/11, 2026-11-22",
        "21/11, 2027-11-21",
        "29/2, 2028-02-29",
        "+7, 2026-11-29",
        "-3, 2026-11-19",
        "+0, 2026-11-22",
        "t6, 2026-11-27",
        "T2, 2026-11-23",
        "thứ sáu, 2026-11-27",
        "cn, 2026-11-29",
        "hôm nay, 2026-11-22",
        "mai, 2026-11-23",
        "' 5 / 12 ', 2026-12-05",
        "01/01/2000, 2000-01-01",
        "31/12/2100, 2100-12-31"
    })
    void a_day_is_typed_without_a_picker(String text, LocalDate expected) {
        assertThat(TypedDate.read(text, TODAY)).contains(expected);
    }

    @ParameterizedTest(name = "{0} was {1}")
    @CsvSource({
        "5/12, 2025-12-05",
        "22/11, 2026-11-22",
        "21/11, 2026-11-21",
        "t6, 2026-11-20",
        "29/2, 2024-02-29",
        "05/12/2026, 2026-12-05"
    })
    void the_date_of_a_document_lies_behind(String text, LocalDate expected) {
        assertThat(TypedDate.read(text, TODAY, TypedDate.Leaning.BACK)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "31/9",
                "30/2/2026",
                "29/02/2027",
                "31/12/1999",
                "01/01/2101",
                "00/00/0000",
                "5/13",
                "+",
                "t8",
                "t1",
                "12",
                "5122026",
                "+99999",
                "abc",
                "5/12/2026x",
                "5//12",
                "2026/12/05",
                "0/0",
                "-9999"
            })
    void what_is_no_day_is_not_accepted(String text) {
        assertThat(TypedDate.read(text, TODAY)).isEmpty();
    }

    @Test
    void nothing_is_no_day() {
        assertThat(TypedDate.read(null, TODAY)).isEmpty();
    }
}
