package vn.dondoc.notification.setting;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kernel.InputCheck;
import vn.dondoc.kernel.TimeOfDay;

/**
 * What somebody chooses, all of it at once.
 *
 * @param digestAt HH:mm; null or empty for the province's usual time, likewise the next two
 * @param quietFrom from when on he is not disturbed
 * @param quietTo until when; equal to {@code quietFrom} for never
 * @param leaveFrom first day of leave; null for none
 * @param leaveTo last day of leave
 * @param delegate sign-in name of who is told in his place; null for nobody in particular
 */
public record NotificationSettingsSheet(
        boolean mail,
        boolean phone,
        boolean digest,
        @Nullable String digestAt,
        @Nullable String quietFrom,
        @Nullable String quietTo,
        @Nullable LocalDate leaveFrom,
        @Nullable LocalDate leaveTo,
        @Nullable String delegate) {

    /** {@link vn.dondoc.kernel.InvalidInput} with every problem. */
    Checked checked(Function<String, Optional<UUID>> colleague) {
        InputCheck check = new InputCheck();
        Checked clean = new Checked(
                mail,
                phone,
                digest,
                time(check, "digestAt", digestAt),
                time(check, "quietFrom", quietFrom),
                time(check, "quietTo", quietTo),
                check.date("leaveFrom", leaveFrom),
                check.date("leaveTo", leaveTo),
                person(check, colleague));
        if ((leaveFrom == null) != (leaveTo == null)) {
            check.problem(leaveFrom == null ? "leaveFrom" : "leaveTo", "input.required");
        } else if (leaveFrom != null && leaveTo != null && leaveTo.isBefore(leaveFrom)) {
            check.problem("leaveTo", "notificationSettings.leaveOrder");
        }
        check.orFail();
        return clean;
    }

    private static @Nullable String time(InputCheck check, String field, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        Optional<String> time = TimeOfDay.read(typed);
        if (time.isEmpty()) {
            check.problem(field, "regulation.time");
        }
        return time.orElse(null);
    }

    private @Nullable UUID person(InputCheck check, Function<String, Optional<UUID>> colleague) {
        if (delegate == null || delegate.isBlank()) {
            return null;
        }
        Optional<UUID> found = colleague.apply(delegate.strip());
        if (found.isEmpty()) {
            check.problem("delegate", "notificationSettings.delegate");
        }
        return found.orElse(null);
    }

    /** A sheet without mistakes; null as a time is the province's. */
    record Checked(
            boolean mail,
            boolean phone,
            boolean digest,
            @Nullable String digestAt,
            @Nullable String quietFrom,
            @Nullable String quietTo,
            @Nullable LocalDate leaveFrom,
            @Nullable LocalDate leaveTo,
            @Nullable UUID delegate) {
        /** The same without the times that the province has anyway, so that its later decisions hold here too. */
        Checked beside(UsualTimes usual) {
            return new Checked(
                    mail,
                    phone,
                    digest,
                    usual.digestAt().equals(digestAt) ? null : digestAt,
                    usual.quietFrom().equals(quietFrom) ? null : quietFrom,
                    usual.quietTo().equals(quietTo) ? null : quietTo,
                    leaveFrom,
                    leaveTo,
                    delegate);
        }
    }
}
