package vn.dondoc.urging;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.regulation.RegulationProfile.UrgingForm;

/**
 * Which issued letters a list means; what is null does not narrow it.
 *
 * @param q words of number, unit, tasks or directives, with or without diacritics
 * @param from first day of issue
 * @param to last day of issue
 */
public record LetterFilter(
        @Nullable String q,
        @Nullable UUID unit,
        @Nullable UrgingForm form,
        @Nullable Answer answer,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    /** Every letter. */
    static final LetterFilter ALL = new LetterFilter(null, null, null, null, null, null);

    /** How far a letter is answered. */
    public enum Answer {
        /** Something is still to be answered, and there is time. */
        WAITING,
        /** Something is still to be answered, and the day has passed. */
        OVERDUE,
        /** Every task was answered or has ended. */
        ANSWERED
    }
}
