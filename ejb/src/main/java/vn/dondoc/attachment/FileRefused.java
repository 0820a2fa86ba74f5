package vn.dondoc.attachment;

import java.io.Serial;
import vn.dondoc.kernel.Failure;

/** A file that is not taken in, or cannot be given out; nothing of it is kept. */
public class FileRefused extends Failure {
    @Serial
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    FileRefused(Reason reason, Object... args) {
        super(reason.key, args);
        this.reason = reason;
    }

    /** Longer than the limit, which is given in megabytes. */
    static FileRefused tooLarge(long limit) {
        return new FileRefused(Reason.TOO_LARGE, Math.max(1, limit >> 20));
    }

    public Reason reason() {
        return reason;
    }

    /** The HTTP status that says the same. */
    public int status() {
        return reason.status;
    }

    /** Why, with the HTTP status and the text of each. */
    public enum Reason {
        /** Longer than the limit for one file. */
        TOO_LARGE(413, "attachment.tooLarge"),
        /** A program, by its content or by its name. */
        PROGRAM(415, "attachment.program"),
        /** The account already has too much that belongs to nothing yet. */
        QUOTA(422, "attachment.quota"),
        /** No room left on the disk of the server. */
        STORE_FULL(507, "attachment.storeFull"),
        /** The disk of the server cannot be written. */
        STORE_AWAY(503, "attachment.storeAway"),
        /** The row is there but its file is not: the operator's {@code verify} names it. */
        LOST(404, "attachment.lost");

        private final int status;
        private final String key;

        Reason(int status, String key) {
            this.status = status;
            this.key = key;
        }
    }
}
