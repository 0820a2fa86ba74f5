package vn.dondoc.kernel;

import java.io.Serial;

/** There is no such thing, or the caller may not know of it: both read alike (HTTP 404). */
public class NotFound extends Failure {
    @Serial
    private static final long serialVersionUID = 1L;

    public NotFound() {
        super("failure.notFound");
    }
}
