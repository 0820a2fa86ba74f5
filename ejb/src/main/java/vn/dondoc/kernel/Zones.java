package vn.dondoc.kernel;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The one time zone of the province (UTC+7, no summer time). A deadline is a day there, ending at 24:00. */
public final class Zones {
    public static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private Zones() {}

    public static LocalDate today(Clock clock) {
        return day(clock.instant());
    }

    /** The day in the province on which the instant lies. */
    public static LocalDate day(Instant instant) {
        return instant.atZone(VIETNAM).toLocalDate();
    }

    /** The last instant of the day. */
    public static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(VIETNAM).toInstant().minusMillis(1);
    }
}
