package vn.dondoc.api.problem;

import java.io.Serial;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A "no" of the API itself, before any act was asked: missing version, too many requests, password to be changed. */
public class Refusal extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** Key of the text for a token that came but is not good (any more). */
    public static final String TOKEN = "api.token.refused";

    private final ProblemKind kind;
    private final String key;
    private final @Nullable Duration retryAfter;

    public Refusal(ProblemKind kind, String key) {
        this(kind, key, null);
    }

    /** @param retryAfter when the caller may try again; null when waiting does not help */
    public Refusal(ProblemKind kind, String key, @Nullable Duration retryAfter) {
        super(key, null, false, false);
        this.kind = kind;
        this.key = key;
        this.retryAfter = retryAfter;
    }

    public ProblemKind kind() {
        return kind;
    }

    /** Key of the text. */
    public String key() {
        return key;
    }

    public @Nullable Duration retryAfter() {
        return retryAfter;
    }
}
