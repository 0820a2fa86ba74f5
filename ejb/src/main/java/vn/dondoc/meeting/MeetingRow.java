package vn.dondoc.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directive.DirectiveRef;
import vn.dondoc.task.PersonRef;

/**
 * A meeting as shown.
 *
 * @param leader who leads it
 * @param minutes what was said when it was closed; null for nothing, or while it is not
 * @param directive the draft of its notice, or what became of that; null while there is none
 * @param word true when the draft can be had in Word
 * @param units on its agenda
 */
public record MeetingRow(
        UUID id,
        String title,
        LocalDate heldOn,
        @Nullable PersonRef leader,
        MeetingState state,
        @Nullable Instant startedAt,
        @Nullable Instant closedAt,
        @Nullable String minutes,
        @Nullable DirectiveRef directive,
        boolean word,
        long units,
        long decisions,
        long version) {}
