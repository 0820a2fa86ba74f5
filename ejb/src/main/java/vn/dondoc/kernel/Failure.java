package vn.dondoc.kernel;

import jakarta.ejb.ApplicationException;
import java.io.Serial;
import java.io.Serializable;

/**
 * A "no" that the caller is meant to read. The key names a text in the bundle {@code vn.dondoc.messages}; the arguments
 * fill its places. Throwing one rolls the transaction back, so nothing is left half-written.
 */
@ApplicationException(inherited = true, rollback = true)
public abstract class Failure extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] args;

    protected Failure(String key, Object... args) {
        super(key);
        this.key = key;
        this.args = args.clone();
    }

    /** Key of the text in the bundle, never null. */
    public String key() {
        return key;
    }

    /** What fills the places of the text: strings, numbers, dates, or {@link Serializable} values; never null. */
    public Object[] args() {
        return args == null ? new Object[0] : args.clone();
    }
}
