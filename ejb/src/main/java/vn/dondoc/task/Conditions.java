package vn.dondoc.task;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The conditions of a query with their parameters; values never become part of the text. */
public final class Conditions {
    private final List<String> texts = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    /** A condition without parameters. */
    public Conditions add(String text) {
        texts.add(text);
        return this;
    }

    /** A condition with one parameter. */
    public Conditions add(String text, String name, Object value) {
        texts.add(text);
        parameters.put(name, value);
        return this;
    }

    /** A further parameter of a condition already added. */
    public Conditions with(String name, Object value) {
        parameters.put(name, value);
        return this;
    }

    /** The parameters of other conditions, which stand in a subquery of these. */
    public Conditions with(Conditions others) {
        parameters.putAll(others.parameters);
        return this;
    }

    /** Everything that others ask for, too. */
    Conditions and(Conditions others) {
        texts.addAll(others.texts);
        return with(others);
    }

    /** As {@link #where} with one more condition in front. */
    public String and(String first) {
        return texts.isEmpty() ? " where " + first : " where " + first + " and (" + String.join(") and (", texts) + ")";
    }

    /** All conditions together, each of which must hold; begins with {@code where} unless there is none. */
    public String where() {
        return texts.isEmpty() ? "" : " where (" + String.join(") and (", texts) + ")";
    }

    /** All conditions as one, to stand among others; true where there is none. */
    String all() {
        return texts.isEmpty() ? "1 = 1" : "(" + String.join(") and (", texts) + ")";
    }

    /** Gives the query the values of all parameters. */
    public <Q extends Query> Q fill(Q query) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
