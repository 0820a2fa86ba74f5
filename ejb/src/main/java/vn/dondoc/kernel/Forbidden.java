package vn.dondoc.kernel;

import java.io.Serial;

/** The caller may see the thing but not do this with it (HTTP 403). */
public class Forbidden extends Failure {
    @Serial
    private static final long serialVersionUID = 1L;

    public Forbidden(String key, Object... args) {
        super(key, args);
    }
}
