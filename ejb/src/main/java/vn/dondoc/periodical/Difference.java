package vn.dondoc.periodical;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.organisation.UnitRef;
import vn.dondoc.task.Timeliness;

/**
 * A task that counts otherwise than in the report.
 *
 * @param then its class in the report; null when it was not counted, or when that is not known any more
 * @param now null when it is not counted
 * @param unitThen its lead unit then; null when it was not counted
 */
public record Difference(
        UUID task,
        String code,
        String title,
        @Nullable Timeliness then,
        @Nullable UnitRef unitThen,
        @Nullable Timeliness now,
        @Nullable UnitRef unitNow,
        Reason reason) {
    /** Why a task counts otherwise. */
    public enum Reason {
        /** Entered, imported or recorded after the report was made, for a time before its instant. */
        RECORDED_LATER,
        GIVEN_LATER,
        TRANSFERRED,
        /** It had been done by then, and was confirmed afterwards. */
        CONFIRMED_LATER,
        DONE_SINCE,
        REOPENED,
        /** Its deadline is another one. */
        EXTENDED,
        /** Suspended, withdrawn or superseded. */
        LEFT_OUT,
        /** It was not counted then, and is again. */
        TAKEN_UP,
        /** Its deadline has passed. */
        OVERDUE_SINCE,
        CORRECTED
    }
}
