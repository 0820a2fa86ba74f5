package vn.dondoc.kernel;

import java.io.Serial;

/** The thing is in a state in which this act is not possible now (HTTP 409). */
public class StateConflict extends Failure {
    @Serial
    private static final long serialVersionUID = 1L;

    public StateConflict(String key, Object... args) {
        super(key, args);
    }
}
