package vn.dondoc.notification.setting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kernel.Zones;

/**
 * Cách nhận thông báo: what holds for a person, his own choices and the province's usual times. Times are HH:mm in the province.
 *
 * @param mail by e-mail
 * @param phone by text message, where the province has a gateway
 * @param digest one message a working day that says what is late, due and new
 * @param digestAt when
 * @param quietFrom from then on he is not disturbed, but for what is most urgent
 * @param quietTo until then; the same as {@code quietFrom} for never
 * @param leaveFrom first day of leave; null for none
 * @param leaveTo last day of leave
 * @param delegate who is told in his place while he is on leave; null for nobody in particular
 * @param bounced the e-mail address that is known to take nothing; null for none
 */
public record NotificationSettings(
        boolean mail,
        boolean phone,
        boolean digest,
        String digestAt,
        String quietFrom,
        String quietTo,
        @Nullable LocalDate leaveFrom,
        @Nullable LocalDate leaveTo,
        @Nullable UUID delegate,
        @Nullable String bounced) {

    /** Whether he is away on that day. */
    public boolean isOnLeave(LocalDate day) {
        return leaveFrom != null && leaveTo != null && !day.isBefore(leaveFrom) && !day.isAfter(leaveTo);
    }

    /** Whether that time of the day lies in the quiet hours. */
    boolean isQuietAt(String time) {
        boolean late = time.compareTo(quietFrom) >= 0;
        boolean early = time.compareTo(quietTo) < 0;
        return isOvernight() ? late || early : late && early;
    }

    private boolean isOvernight() {
        return quietFrom.compareTo(quietTo) > 0;
    }

    /** When he may be disturbed: now, or when the quiet hours end in which {@code now} lies. */
    public Instant quietUntil(Instant now) {
        ZonedDateTime here = now.atZone(Zones.VIETNAM);
        LocalTime time = here.toLocalTime();
        if (!isQuietAt(time.truncatedTo(ChronoUnit.MINUTES).toString())) {
            return now;
        }
        LocalTime end = LocalTime.parse(quietTo);
        LocalDate day =
                time.isBefore(end) ? here.toLocalDate() : here.toLocalDate().plusDays(1);
        return day.atTime(end).atZone(Zones.VIETNAM).toInstant();
    }
}
