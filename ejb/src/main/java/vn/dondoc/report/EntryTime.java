package vn.dondoc.report;

import java.time.Instant;
import java.util.UUID;
import vn.dondoc.directive.DirectiveRef;

/**
 * How long it took to enter a directive.
 *
 * @param officer who entered it
 * @param days from the day of the document to that of its entry
 */
public record EntryTime(DirectiveRef directive, UUID officer, Instant enteredAt, int days, int limit)
        implements Timing.Taken {}
