package vn.dondoc.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.organisation.UnitRef;
import vn.dondoc.task.PersonRef;

/**
 * A decision of a meeting as shown.
 *
 * @param unit about which it was taken
 * @param task null for a conclusion, as its code and title
 * @param said what was said with it; the content of a conclusion
 * @param day the new deadline, the day of the answer, or the deadline of a conclusion; null for none
 * @param otherUnit the unit that leads the task from then on; null unless it was transferred
 * @param product what a conclusion wants to see; null for none
 */
public record DecisionRow(
        int seq,
        DecisionKind kind,
        UnitRef unit,
        @Nullable UUID task,
        @Nullable String taskCode,
        @Nullable String taskTitle,
        @Nullable String said,
        @Nullable LocalDate day,
        @Nullable UnitRef otherUnit,
        @Nullable String product,
        @Nullable PersonRef by,
        Instant at) {}
