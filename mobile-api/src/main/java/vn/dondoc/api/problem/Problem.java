package vn.dondoc.api.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A problem document (RFC 9457).
 *
 * @param type stable name of the kind of problem
 * @param title the kind in words
 * @param detail what was wrong this time and what to do
 * @param code the last part of the type, for programs
 * @param traceId reference number under which the log holds the cause
 * @param errors one message for each wrong field; null when the problem is not about fields
 * @param currentVersion the version that holds now; null unless the caller's was stale and the current one is known
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String code,
        String traceId,
        @Nullable List<FieldMessage> errors,
        @Nullable Long currentVersion) {
    public static final String MEDIA_TYPE = "application/problem+json";

    /** What is wrong with one field of the input. */
    public record FieldMessage(String field, String message) {}
}
