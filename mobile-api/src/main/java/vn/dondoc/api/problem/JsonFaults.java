package vn.dondoc.api.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import vn.dondoc.kernel.FieldProblem;

/** Says in the caller's words, and at the field, what is wrong with a JSON body. */
final class JsonFaults {
    private static final int LONGEST_FIELD = 200;

    private JsonFaults() {}

    static FieldProblem of(JsonProcessingException fault) {
        if (fault instanceof UnrecognizedPropertyException unknown) {
            return FieldProblem.of(path(unknown), "api.json.unknownField");
        }
        if (fault instanceof InvalidFormatException wrong
                && wrong.getTargetType().isEnum()) {
            return FieldProblem.of(path(wrong), "api.json.notOneOf", names(wrong.getTargetType()));
        }
        if (fault instanceof InvalidFormatException wrong) {
            return FieldProblem.of(
                    path(wrong), "api.json.wrongFormat", wrong.getTargetType().getSimpleName());
        }
        if (fault instanceof StreamConstraintsException) {
            return FieldProblem.of("", "api.json.tooBig");
        }
        if (fault instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            return FieldProblem.of(path(mapping), "api.json.wrongValue");
        }
        int line = fault.getLocation() == null ? 1 : fault.getLocation().getLineNr();
        int column = fault.getLocation() == null ? 1 : fault.getLocation().getColumnNr();
        return FieldProblem.of("", "api.json.malformed", Integer.toString(line), Integer.toString(column));
    }

    /** The constants of an enum as one text. */
    static String names(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .collect(Collectors.joining(", "));
    }

    private static String path(JsonMappingException fault) {
        Collection<JsonMappingException.Reference> steps = fault.getPath();
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference step : steps) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return path.substring(0, Math.min(path.length(), LONGEST_FIELD));
    }
}
