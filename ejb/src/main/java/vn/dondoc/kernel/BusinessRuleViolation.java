package vn.dondoc.kernel;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** A rule of the regulation or of the house said no to well-formed input (HTTP 422). */
public class BusinessRuleViolation extends Failure {
    @Serial
    private static final long serialVersionUID = 1L;

    private final @Nullable String field;

    public BusinessRuleViolation(String key, Object... args) {
        this(null, key, args);
    }

    private BusinessRuleViolation(@Nullable String field, String key, Object[] args) {
        super(key, args);
        this.field = field;
    }

    /** The same "no", shown next to the named input field. */
    public static BusinessRuleViolation at(String field, String key, Object... args) {
        return new BusinessRuleViolation(field, key, args);
    }

    /** The input field that the rule is about; null when it is about the whole. */
    public @Nullable String field() {
        return field;
    }
}
