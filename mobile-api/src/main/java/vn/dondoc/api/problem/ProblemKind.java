package vn.dondoc.api.problem;

import java.util.Arrays;
import java.util.Optional;

/** The sorts of "no" that a client can tell apart; the code is stable, the texts follow the caller's language. */
public enum ProblemKind {
    INVALID_INPUT(400, "invalid-input"),
    NOT_SIGNED_IN(401, "not-signed-in"),
    FORBIDDEN(403, "forbidden"),
    PASSWORD_CHANGE_REQUIRED(403, "password-change-required"),
    NOT_FOUND(404, "not-found"),
    METHOD_NOT_ALLOWED(405, "method-not-allowed"),
    NOT_ACCEPTABLE(406, "not-acceptable"),
    STATE_CONFLICT(409, "state-conflict"),
    STALE_VERSION(412, "stale-version"),
    TOO_LARGE(413, "too-large"),
    UNSUPPORTED_MEDIA_TYPE(415, "unsupported-media-type"),
    RANGE_NOT_SATISFIABLE(416, "range-not-satisfiable"),
    RULE_BROKEN(422, "rule-broken"),
    VERSION_REQUIRED(428, "version-required"),
    TOO_MANY_REQUESTS(429, "too-many-requests"),
    INTERNAL_ERROR(500, "internal-error"),
    UNAVAILABLE(503, "unavailable"),
    STORAGE_FULL(507, "storage-full");

    private final int status;
    private final String code;

    ProblemKind(int status, String code) {
        this.status = status;
        this.code = code;
    }

    public int status() {
        return status;
    }

    /** Stable word for programs. */
    public String code() {
        return code;
    }

    /** The first kind with that HTTP status. */
    static Optional<ProblemKind> ofStatus(int status) {
        return Arrays.stream(values()).filter(kind -> kind.status == status).findFirst();
    }

    /** The kind that a status of the container reads as; a status without a kind of its own is read by its hundred. */
    static ProblemKind nearest(int status) {
        return ofStatus(status).orElse(status < 500 ? INVALID_INPUT : INTERNAL_ERROR);
    }
}
