package vn.dondoc.kernel;

import java.io.Serial;
import java.util.List;

/** Input that cannot be read or misses something, with one message for each field (HTTP 400). */
public class InvalidInput extends Failure {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<FieldProblem> problems;

    public InvalidInput(List<FieldProblem> problems) {
        super("failure.invalid");
        this.problems = List.copyOf(problems);
    }

    public static InvalidInput at(String field, String key, Object... args) {
        return new InvalidInput(List.of(FieldProblem.of(field, key, args)));
    }

    public List<FieldProblem> problems() {
        return problems;
    }
}
