package vn.dondoc.identity;

import java.io.Serial;
import vn.dondoc.kernel.Failure;

/** Nobody has signed in, or the sign-in has ended (HTTP 401). */
public class NotSignedIn extends Failure {
    @Serial
    private static final long serialVersionUID = 1L;

    public NotSignedIn() {
        super("failure.notSignedIn");
    }
}
