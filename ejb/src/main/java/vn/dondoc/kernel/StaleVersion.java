package vn.dondoc.kernel;

import java.io.Serial;

/** Somebody changed the thing since the caller read it (HTTP 412). Nothing was written. */
public class StaleVersion extends Failure {
    @Serial
    private static final long serialVersionUID = 1L;

    private final long current;

    public StaleVersion(long current) {
        super("failure.stale");
        this.current = current;
    }

    /** The version that holds now. */
    public long current() {
        return current;
    }
}
