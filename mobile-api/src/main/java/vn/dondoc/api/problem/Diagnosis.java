package vn.dondoc.api.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dondoc.attachment.FileRefused;
import vn.dondoc.identity.NotSignedIn;
import vn.dondoc.kernel.BusinessRuleViolation;
import vn.dondoc.kernel.Failure;
import vn.dondoc.kernel.Forbidden;
import vn.dondoc.kernel.InvalidInput;
import vn.dondoc.kernel.NotFound;
import vn.dondoc.kernel.StaleVersion;
import vn.dondoc.kernel.StateConflict;
import vn.dondoc.kernel.TryLater;
import vn.dondoc.kernel.VersionMissing;

/**
 * What a thrown exception means to the caller. Containers wrap: the first exception on the way down that means something
 * counts.
 *
 * @param kind what it means
 * @param cause the exception that says so
 */
record Diagnosis(ProblemKind kind, Throwable cause) {
    private static final int DEEPEST = 12;
    private static final Map<Class<? extends Failure>, ProblemKind> FAILURES = Map.of(
            InvalidInput.class, ProblemKind.INVALID_INPUT,
            NotSignedIn.class, ProblemKind.NOT_SIGNED_IN,
            Forbidden.class, ProblemKind.FORBIDDEN,
            NotFound.class, ProblemKind.NOT_FOUND,
            StateConflict.class, ProblemKind.STATE_CONFLICT,
            StaleVersion.class, ProblemKind.STALE_VERSION,
            VersionMissing.class, ProblemKind.VERSION_REQUIRED,
            TryLater.class, ProblemKind.TOO_MANY_REQUESTS,
            BusinessRuleViolation.class, ProblemKind.RULE_BROKEN);

    static Diagnosis of(Throwable thrown) {
        @Nullable WebApplicationException answered = null;
        Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            Optional<ProblemKind> kind = kindOf(cause);
            if (kind.isPresent()) {
                return new Diagnosis(kind.get(), cause);
            }
            if (answered == null && cause instanceof WebApplicationException answer) {
                answered = answer;
            }
            cause = cause.getCause();
        }
        if (answered != null) {
            return new Diagnosis(ProblemKind.nearest(answered.getResponse().getStatus()), answered);
        }
        return new Diagnosis(ProblemKind.INTERNAL_ERROR, thrown);
    }

    private static Optional<ProblemKind> kindOf(Throwable cause) {
        if (cause instanceof Refusal refusal) {
            return Optional.of(refusal.kind());
        }
        if (cause instanceof FileRefused file) {
            return Optional.of(ProblemKind.nearest(file.status()));
        }
        if (cause instanceof Failure) {
            return Optional.of(kindOfFailure(cause.getClass()));
        }
        if (cause instanceof JsonProcessingException json) {
            return failureWithin(json) ? Optional.empty() : Optional.of(ProblemKind.INVALID_INPUT);
        }
        if (isBrokenMultipart(cause)) {
            return Optional.of(ProblemKind.INVALID_INPUT);
        }
        if (cause instanceof OptimisticLockException) {
            return Optional.of(ProblemKind.STALE_VERSION);
        }
        if (Outage.isDiskFull(cause)) {
            return Optional.of(ProblemKind.STORAGE_FULL);
        }
        if (Outage.isTaken(cause)) {
            return Optional.of(ProblemKind.STATE_CONFLICT);
        }
        return Outage.isPassing(cause) ? Optional.of(ProblemKind.UNAVAILABLE) : Optional.empty();
    }

    /** The server's reader of multipart bodies has no exception of its own, only numbered messages. */
    private static boolean isBrokenMultipart(Throwable cause) {
        return String.valueOf(cause.getMessage()).startsWith("RESTEASY0075")
                || cause.getClass().getName().startsWith("org.apache.james.mime4j.");
    }

    /** A rule in a record's constructor speaks through Jackson; then its own failure counts, further down. */
    private static boolean failureWithin(JsonProcessingException json) {
        return json.getCause() instanceof Failure;
    }

    private static ProblemKind kindOfFailure(Class<?> type) {
        for (Class<?> each = type; each != Failure.class; each = each.getSuperclass()) {
            ProblemKind kind = FAILURES.get(each);
            if (kind != null) {
                return kind;
            }
        }
        return ProblemKind.RULE_BROKEN;
    }
}
