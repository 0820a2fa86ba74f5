package vn.dondoc.api.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.dondoc.api.json.JsonFormat;
import vn.dondoc.api.problem.Problem.FieldMessage;
import vn.dondoc.kernel.BusinessRuleViolation;
import vn.dondoc.kernel.Failure;
import vn.dondoc.kernel.FieldProblem;
import vn.dondoc.kernel.InvalidInput;
import vn.dondoc.kernel.StaleVersion;
import vn.dondoc.kernel.TryLater;

/** Writes a "no" as the answer that the caller gets, and what lies behind it into the log. */
public final class Problems {
    private static final Logger LOG = Logger.getLogger(Problems.class.getName());
    private static final String TYPE = "urn:dondoc:problem:";
    private static final String BEARER = "Bearer realm=\"dondoc\"";
    private static final Duration SOON = Duration.ofSeconds(5);

    private Problems() {}

    /** The answer to a thrown exception, in the language that the caller prefers. */
    public static Response answer(Throwable thrown, List<Locale> accepted) {
        Diagnosis diagnosis = Diagnosis.of(thrown);
        ApiTexts texts = ApiTexts.preferred(accepted);
        int status = diagnosis.cause() instanceof WebApplicationException web
                ? web.getResponse().getStatus()
                : diagnosis.kind().status();
        Problem problem = describe(diagnosis, status, texts);
        log(problem, thrown);
        Response.ResponseBuilder answer = Response.status(status)
                .type(Problem.MEDIA_TYPE)
                .entity(JsonFormat.bytes(problem))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_LANGUAGE, texts.locale().getLanguage());
        addHeaders(answer, diagnosis);
        return answer.build();
    }

    /** The document for a status that the container gave without any exception of ours. */
    static Problem ofStatus(int status, @Nullable Throwable cause, List<Locale> accepted) {
        ProblemKind kind = ProblemKind.nearest(status);
        ApiTexts texts = ApiTexts.preferred(accepted);
        Problem problem = new Problem(
                TYPE + kind.code(),
                texts.text("problem." + kind.code()),
                status,
                texts.text("problem." + kind.code() + ".detail"),
                kind.code(),
                reference(),
                null,
                null);
        log(problem, cause);
        return problem;
    }

    private static Problem describe(Diagnosis diagnosis, int status, ApiTexts texts) {
        ProblemKind kind = diagnosis.kind();
        Throwable cause = diagnosis.cause();
        return new Problem(
                TYPE + kind.code(),
                texts.text("problem." + kind.code()),
                status,
                detail(kind, cause, texts),
                kind.code(),
                reference(),
                errors(cause, texts),
                cause instanceof StaleVersion stale ? stale.current() : null);
    }

    private static String detail(ProblemKind kind, Throwable cause, ApiTexts texts) {
        if (cause instanceof Failure failure && texts.knows(failure.key())) {
            return texts.text(failure.key(), failure.args());
        }
        if (cause instanceof Refusal refusal) {
            return texts.text(refusal.key());
        }
        return texts.text("problem." + kind.code() + ".detail");
    }

    private static @Nullable List<FieldMessage> errors(Throwable cause, ApiTexts texts) {
        if (cause instanceof InvalidInput invalid) {
            return invalid.problems().stream()
                    .map(problem -> message(problem, texts))
                    .toList();
        }
        if (cause instanceof JsonProcessingException json) {
            return List.of(message(JsonFaults.of(json), texts));
        }
        if (cause instanceof BusinessRuleViolation rule && rule.field() != null) {
            return List.of(new FieldMessage(rule.field(), texts.text(rule.key(), rule.args())));
        }
        return null;
    }

    private static FieldMessage message(FieldProblem problem, ApiTexts texts) {
        return new FieldMessage(
                problem.field(), texts.text(problem.key(), problem.args().toArray()));
    }

    private static void addHeaders(Response.ResponseBuilder answer, Diagnosis diagnosis) {
        Throwable cause = diagnosis.cause();
        if (diagnosis.kind() == ProblemKind.NOT_SIGNED_IN) {
            boolean broken = cause instanceof Refusal refusal && refusal.key().equals(Refusal.TOKEN);
            answer.header(HttpHeaders.WWW_AUTHENTICATE, broken ? BEARER + ", error=\"invalid_token\"" : BEARER);
        }
        if (diagnosis.kind() == ProblemKind.UNAVAILABLE) {
            answer.header(HttpHeaders.RETRY_AFTER, SOON.toSeconds());
        }
        if (cause instanceof Refusal refusal && refusal.retryAfter() != null) {
            answer.header(
                    HttpHeaders.RETRY_AFTER, Math.max(1, refusal.retryAfter().toSeconds()));
        }
        if (cause instanceof TryLater later) {
            answer.header(HttpHeaders.RETRY_AFTER, TryLater.seconds(later.after()));
        }
        if (cause instanceof StaleVersion stale) {
            answer.header(HttpHeaders.ETAG, "\"" + stale.current() + "\"");
        }
        if (cause instanceof WebApplicationException web) {
            Object allowed = web.getResponse().getHeaders().getFirst(HttpHeaders.ALLOW);
            if (allowed != null) {
                answer.header(HttpHeaders.ALLOW, allowed);
            }
        }
    }

    private static void log(Problem problem, @Nullable Throwable cause) {
        boolean ours = problem.status() >= 500 && problem.status() != 503;
        Level level = ours ? Level.SEVERE : problem.status() == 503 ? Level.WARNING : Level.FINE;
        if (LOG.isLoggable(level)) {
            LOG.log(level, "[" + problem.traceId() + "] " + problem.code(), cause);
        }
    }

    private static String reference() {
        long number = ThreadLocalRandom.current().nextLong(1L << 40);
        return String.format(Locale.ROOT, "%8s", Long.toString(number, 32).toUpperCase(Locale.ROOT))
                .replace(' ', '0');
    }
}
