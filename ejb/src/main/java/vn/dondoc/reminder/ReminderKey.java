package vn.dondoc.reminder;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a reminder speaks of; there is never a second one of the same key.
 *
 * @param ofDay the deadline or the day to answer by; where something is waited for, the day since which
 * @param step which of the rule's reminders about that day it is, as {@link ReminderRule} counts
 */
@Embeddable
public record ReminderKey(
        @Column(name = "task_id") UUID taskId,
        @Enumerated(EnumType.STRING) ReminderRule rule,
        @Column(name = "of_day") LocalDate ofDay,
        int step) {

    /** The event that people are told of: the same whoever tells, so that nobody can be told twice. */
    UUID event() {
        String text = "reminder " + taskId + " " + rule + " " + ofDay + " " + step;
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
