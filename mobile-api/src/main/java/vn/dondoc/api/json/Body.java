package vn.dondoc.api.json;

import org.jspecify.annotations.Nullable;
import vn.dondoc.kernel.InvalidInput;

/** The body of a request, which JAX-RS leaves null when the caller sends none. */
public final class Body {
    private Body() {}

    /** The body, or {@link InvalidInput} when there is none. */
    public static <T> T required(@Nullable T body) {
        if (body == null) {
            throw InvalidInput.at("", "api.body.missing");
        }
        return body;
    }

    /** The body, or this one when the caller sent none. */
    public static <T> T or(@Nullable T body, T empty) {
        return body == null ? empty : body;
    }
}
