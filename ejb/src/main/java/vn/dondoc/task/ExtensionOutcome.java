package vn.dondoc.task;

import vn.dondoc.identity.Actor;

/** What became of a request for a later deadline, finer than its state; lists and counts ask by it. */
public enum ExtensionOutcome {
    /** Any of them. */
    ASKED("1 = 1"),
    PENDING("r.state = PENDING"),
    GRANTED("r.state = APPROVED"),
    /** By a person. */
    REFUSED("r.state = REFUSED and r.decidedBy <> :machine"),
    /** By the product itself, when the deadline had passed. */
    EXPIRED("r.state = REFUSED and r.decidedBy = :machine"),
    VOID("r.state = VOID");

    private final String condition;

    ExtensionOutcome(String condition) {
        this.condition = condition;
    }

    /** The condition on a request called {@code r}; {@link #fill} gives its parameter. */
    public String condition() {
        return condition;
    }

    /** Gives the conditions the parameter that {@link #condition} may name. */
    public void fill(Conditions conditions) {
        if (condition.contains(":machine")) {
            conditions.with("machine", Actor.MACHINE);
        }
    }
}
