package vn.dondoc.attachment;

import org.jspecify.annotations.Nullable;

/**
 * How the reading of a file's text stands.
 *
 * @param trouble why there is none; null when nothing went wrong
 */
public record TextStanding(TextState state, @Nullable TextTrouble trouble) {
    static final TextStanding NOT_READ = new TextStanding(TextState.WAITING, null);
}
