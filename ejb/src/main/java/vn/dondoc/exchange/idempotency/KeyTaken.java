package vn.dondoc.exchange.idempotency;

import jakarta.ejb.ApplicationException;
import java.io.Serial;

/** The same key was answered before, or is at this moment: what the act did now has been undone. */
@ApplicationException(rollback = true)
public class KeyTaken extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    public KeyTaken(Throwable cause) {
        super(cause);
    }
}
