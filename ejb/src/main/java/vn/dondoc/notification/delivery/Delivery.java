package vn.dondoc.notification.delivery;

import org.jspecify.annotations.Nullable;
import vn.dondoc.kernel.Texts;

/**
 * What became of a handing over.
 *
 * @param answer the other side's own words; null when it said nothing
 */
public record Delivery(Outcome outcome, @Nullable String answer) {
    private static final int LONGEST_ANSWER = 500;

    /** The five ends; each has a text {@code delivery.outcome.NAME}. */
    public enum Outcome {
        /** The other side has it. */
        TAKEN,
        /** It will never take this one. */
        REFUSED,
        /** It wants this one later. */
        LATER,
        /** It was given the message and did not answer: perhaps it has it. */
        UNKNOWN,
        /** It could not be reached, or speaks to nobody: the message is not to blame. */
        AWAY;

        /** Key of the text that users see. */
        public String label() {
            return "delivery.outcome." + name();
        }
    }

    public Delivery {
        String clean = answer == null ? null : Texts.clean(answer.replaceAll("\\s+", " "));
        answer = clean == null ? null : Texts.cut(clean, LONGEST_ANSWER);
    }

    public static Delivery of(Outcome outcome, @Nullable String answer) {
        return new Delivery(outcome, answer);
    }
}
