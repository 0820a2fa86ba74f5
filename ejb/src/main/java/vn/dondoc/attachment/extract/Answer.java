package vn.dondoc.attachment.extract;

import org.jspecify.annotations.Nullable;

/**
 * What a request found.
 *
 * @param text empty for pages
 * @param pages pages of the document, 0 where it has none; or the images that were written
 * @param refused why there is nothing; null otherwise
 */
record Answer(String text, int pages, @Nullable Refused refused) {
    static Answer text(String text, int pages) {
        return new Answer(text, pages, null);
    }

    static Answer no(Refused why) {
        return new Answer("", 0, why);
    }
}
