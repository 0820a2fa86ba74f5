package vn.dondoc.search.index;

import java.util.Arrays;

/** What was found. */
public enum HitKind {
    DIRECTIVE("directive", SearchedDirective.class),
    TASK("task", SearchedTask.class),
    /** An urging letter that was issued. */
    LETTER("letter", SearchedLetter.class),
    /** An official report. */
    REPORT("report", SearchedReport.class);

    private final String word;
    private final Class<?> type;

    HitKind(String word, Class<?> type) {
        this.word = word;
        this.type = type;
    }

    /** The word that stands for it in URLs and answers; also the name of its index. */
    public String word() {
        return word;
    }

    /** The entity that the index sees. */
    Class<?> type() {
        return type;
    }

    static HitKind of(String typeName) {
        return Arrays.stream(values())
                .filter(kind -> kind.type.getSimpleName().equals(typeName))
                .findFirst()
                .orElseThrow();
    }

    /** The end of a query for what of this kind is in the index, as {@code d}. A parent is not: its tasks are. */
    String from(String condition) {
        return from("", condition);
    }

    /** The same with a join, a blank before it. */
    String from(String join, String condition) {
        String parents = this == TASK ? " and d.parent = false" : "";
        return " from " + type.getSimpleName() + " d" + join + " where " + condition + parents;
    }
}
