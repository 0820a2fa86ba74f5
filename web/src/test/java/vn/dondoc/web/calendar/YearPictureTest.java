package vn.dondoc.web.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dondoc.calendar.CalendarDay;

class YearPictureTest {
    private static final LocalDate TODAY = LocalDate.of(2026, Month.NOVEMBER, 23);

    private final YearPicture picture = new YearPicture(
            List.of(
                    CalendarDay.off(LocalDate.of(2026, 9, 2), "Quốc khánh"),
                    CalendarDay.makeUp(LocalDate.of(2026, 8, 22), "Làm bù")),
            TODAY);

    @Test
    void weeks_begin_on_monday() {
        YearPicture.Month november = picture.months(2026).get(10);
        assertThat(november.weeks().get(0))
                .extracting(YearPicture.Cell::number)
                .containsExactly(null, null, null, null, null, null, 1);
        assertThat(november.weeks()).hasSize(6);
    }

    @Test
    void days_off_and_days_made_up_are_marked_and_explained() {
        assertThat(cell(9, 2)).isEqualTo(new YearPicture.Cell(2, "holiday", "Quốc khánh"));
        assertThat(cell(8, 22)).isEqualTo(new YearPicture.Cell(22, "makeup", "Làm bù"));
        assertThat(cell(8, 23).tone()).isEqualTo("weekend");
        assertThat(cell(11, 23).tone()).contains("today");
    }

    private YearPicture.Cell cell(int month, int day) {
        return picture.months(2026).get(month - 1).weeks().stream()
                .flatMap(List::stream)
                .filter(cell -> Integer.valueOf(day).equals(cell.number()))
                .findFirst()
                .orElseThrow();
    }
}
