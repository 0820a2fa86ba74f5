package vn.dondoc.task;

/** Where the facts of an instant lie: in the tasks themselves or in what they were before. */
public enum FactSource {
    PRESENT("t", "Task t"),
    PAST("p", "PastStanding p join Task t on t.id = p.taskId");

    private final String alias;
    private final String from;

    FactSource(String alias, String from) {
        this.alias = alias;
        this.from = from;
    }

    /** What the facts are called in queries; the task itself is always {@code t}. */
    public String alias() {
        return alias;
    }

    public String from() {
        return from;
    }

    /** The condition that the facts held at {@code :asOf}. */
    String held() {
        return this == PRESENT ? "t.standingSince <= :asOf" : "p.fromAt <= :asOf and p.toAt > :asOf";
    }
}
