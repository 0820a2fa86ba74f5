package vn.dondoc.kernel;

import java.util.List;

/**
 * One thing wrong with one input field.
 *
 * @param field name as in the input, such as {@code tasks[2].dueDate}
 * @param key text in the bundle {@code vn.dondoc.messages}
 * @param args what fills the places of the text
 */
public record FieldProblem(String field, String key, List<Object> args) {
    public FieldProblem {
        args = List.copyOf(args);
    }

    public static FieldProblem of(String field, String key, Object... args) {
        return new FieldProblem(field, key, List.of(args));
    }
}
