package vn.dondoc.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dondoc.regulation.RegulationProfile.ReportPeriods;
import vn.dondoc.report.ReportPeriod.Kind;

/** Periods of reports, by calendar and as NĐ 09/2019/NĐ-CP, Điều 12, closes them. */
class ReportPeriodTest {
    @ParameterizedTest(name = "{0} {1} lasts from {2} to {3}, after {4}")
    @CsvSource({
        "2026-06,  FIFTEENTH, 2026-05-15, 2026-06-14, 2026-05",
        "2026-01,  FIFTEENTH, 2025-12-15, 2026-01-14, 2025-12",
        "2026-Q2,  FIFTEENTH, 2026-03-15, 2026-06-14, 2026-Q1",
        "2026-H1,  FIFTEENTH, 2025-12-15, 2026-06-14, 2025-H2",
        "2026-H2,  FIFTEENTH, 2026-06-15, 2026-12-14, 2026-H1",
        "2026-9M,  FIFTEENTH, 2025-12-15, 2026-09-14, 2025-9M",
        "2026,     FIFTEENTH, 2025-12-15, 2026-12-14, 2025",
        "2026-W01, FIFTEENTH, 2025-12-29, 2026-01-04, 2025-W52",
        "2026-06,  CALENDAR,  2026-06-01, 2026-06-30, 2026-05",
        "2024-02,  CALENDAR,  2024-02-01, 2024-02-29, 2024-01",
        "2026-Q1,  CALENDAR,  2026-01-01, 2026-03-31, 2025-Q4",
        "2026-9M,  CALENDAR,  2026-01-01, 2026-09-30, 2025-9M",
        "2026-W53, CALENDAR,  2026-12-28, 2027-01-03, 2026-W52",
        "2026,     CALENDAR,  2026-01-01, 2026-12-31, 2025"
    })
    void a_period_has_its_days(String word, ReportPeriods closing, LocalDate from, LocalDate to, String previous) {
        ReportPeriod period = ReportPeriod.parse(word, closing).orElseThrow();

        assertThat(period.from()).isEqualTo(from);
        assertThat(period.to()).isEqualTo(to);
        assertThat(period.previous().word()).isEqualTo(previous);
        if (period.kind() != Kind.NINE_MONTHS) {
            assertThat(period.previous().to()).isEqualTo(from.minusDays(1));
        }
        assertThat(ReportPeriod.of(period.kind(), from, closing)).isEqualTo(period);
        if (period.kind() != Kind.NINE_MONTHS) {
            assertThat(ReportPeriod.of(period.kind(), to, closing)).isEqualTo(period);
        }
    }

    @Test
    void what_is_no_period_is_none() {
        for (String word :
                new String[] {"2026-13", "2026-00", "2026-Q5", "2025-W53", "2026-W00", "26", "2026-", "abc"}) {
            assertThat(ReportPeriod.parse(word, ReportPeriods.CALENDAR))
                    .as(word)
                    .isEmpty();
        }
    }
}
