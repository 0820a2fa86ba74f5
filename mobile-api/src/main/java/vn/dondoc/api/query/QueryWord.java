package vn.dondoc.api.query;

/** A constant that is written in queries by another word than its name, such as {@code -dueDate}. */
public interface QueryWord {
    String word();
}
