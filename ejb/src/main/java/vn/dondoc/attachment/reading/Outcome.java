package vn.dondoc.attachment.reading;

import org.jspecify.annotations.Nullable;
import vn.dondoc.attachment.TextState;
import vn.dondoc.attachment.TextTrouble;

/**
 * What came out of reading a file.
 *
 * @param trouble why there is no text; null when nothing went wrong
 * @param way how it was read; how it is to be read next while it waits
 * @param text clean; empty when there is none
 */
public record Outcome(TextState state, @Nullable TextTrouble trouble, Way way, String text) {
    /** Text, if there are words in it. */
    static Outcome of(String text, Way way) {
        boolean words = text.chars().anyMatch(Character::isLetterOrDigit);
        return words
                ? new Outcome(TextState.INDEXED, null, way, text)
                : new Outcome(TextState.NOTHING_FOUND, null, way, "");
    }

    /** What was read as text is kept until the letters of the pictures are known too. */
    static Outcome lettersWanted(String soFar) {
        return new Outcome(TextState.WAITING, null, Way.OCR, soFar);
    }

    static Outcome nothing(TextTrouble trouble) {
        return new Outcome(TextState.NOTHING_FOUND, trouble, Way.TEXT, "");
    }

    static Outcome tooHard(TextTrouble trouble) {
        return new Outcome(TextState.TOO_HARD, trouble, Way.TEXT, "");
    }
}
