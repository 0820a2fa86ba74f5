package vn.dondoc.attachment.extract;

import vn.dondoc.attachment.TextTrouble;

/** A file that is not read, and why. */
final class Refused extends Exception {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 200;

    private final TextTrouble trouble;

    Refused(TextTrouble trouble, Throwable cause) {
        super(line(cause), cause);
        this.trouble = trouble;
    }

    TextTrouble trouble() {
        return trouble;
    }

    private static String line(Throwable cause) {
        String text = cause.toString();
        return text.substring(0, Math.min(LONGEST, text.length()));
    }
}
