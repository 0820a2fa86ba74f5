package vn.dondoc.search.index;

/** What was found. */
public enum HitKind {
    DIRECTIVE("directive"),
    TASK("task");

    private final String word;

    HitKind(String word) {
        this.word = word;
    }

    /** The word that stands for it in URLs and answers; also the name of its index. */
    public String word() {
        return word;
    }
}
