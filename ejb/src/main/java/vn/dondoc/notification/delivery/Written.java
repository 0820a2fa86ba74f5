package vn.dondoc.notification.delivery;

import org.jspecify.annotations.Nullable;

/**
 * What came of writing a message.
 *
 * @param body what to say; null when nothing is said
 * @param why why nothing is said; null when something is
 */
record Written(
        Letter.@Nullable Body body,
        String subject,
        String brief,
        @Nullable DropReason why) {
    static Written nothing(DropReason why) {
        return new Written(null, "", "", why);
    }

    static Written of(String subject, String brief, Letter.Body body) {
        return new Written(body, subject, brief, null);
    }
}
