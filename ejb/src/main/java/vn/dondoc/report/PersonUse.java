package vn.dondoc.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.dondoc.identity.Person;

/**
 * How somebody uses the system.
 *
 * @param lastSeen when he last used it; null when never, or longer ago than sign-ins are kept
 * @param days on how many days of the period he signed in
 */
public record PersonUse(Person person, @Nullable Instant lastSeen, int days) {}
