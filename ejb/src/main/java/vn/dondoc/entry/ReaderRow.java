package vn.dondoc.entry;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.dondoc.task.PersonRef;

/**
 * Who read a directive on a day.
 *
 * @param at the first time of the day
 * @param address network address; null when unknown
 * @param device as it calls itself; null when it did not say
 */
public record ReaderRow(
        PersonRef person,
        Instant at,
        WayOfReading what,
        @Nullable String address,
        @Nullable String device) {}
