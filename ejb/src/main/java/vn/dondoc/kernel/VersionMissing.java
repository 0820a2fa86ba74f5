package vn.dondoc.kernel;

import java.io.Serial;

/** The act needs to know which version the caller has read, and was not told (HTTP 428). */
public class VersionMissing extends Failure {
    @Serial
    private static final long serialVersionUID = 1L;

    public VersionMissing() {
        super("failure.versionMissing");
    }
}
