package vn.dondoc.task;

/** Why a task is spoken about when the province meets, beside being late. */
public enum Matter {
    /** A request for a later deadline waits for its decision. */
    AWAITING,
    /** Its unit wants to give it back, its result was sent back, or its present deadline was not allowed to move. */
    DISPUTED,
    /** Late, and urged as often as the regulation profile bears before it criticises. */
    URGED_OFTEN;

    /** Narrows tasks called {@code t} to those that are spoken about for this. */
    void narrow(TaskRows rows, Conditions conditions) {
        switch (this) {
            case AWAITING -> conditions.add("t.open = true and t.extensionPending = true");
            case DISPUTED ->
                conditions
                        .add("t.open = true and (t.state = vn.dondoc.task.TaskState.RETURN_REQUESTED"
                                + " or t.progress.rejected = true or t.extensionRequests > 0 and t.extensionPending = false"
                                + " and exists (select 1 from ExtensionRequest r where r.taskId = t.id"
                                + " and r.state = :refused and r.dueBefore = t.dueDate))")
                        .with("refused", ExtensionRequest.State.REFUSED);
            case URGED_OFTEN ->
                conditions
                        .add("t.open = true and t.urgings >= :urgedOften and t.dueOrder < :urgedToday")
                        .with("urgedOften", rows.urgingsBeforeCriticism())
                        .with("urgedToday", rows.today());
        }
    }
}
