package vn.dondoc.task;

/** One of the five things that an order must make clear ("5 rõ"). */
public enum ClearPoint {
    /** Rõ người: which unit leads. */
    PERSON,
    /** Rõ việc: what is to be done, with a verb of something that can be done and more than a few words. */
    WORK,
    /** Rõ thời gian: until when. */
    TIME,
    /** Rõ kết quả: what shall come of it. */
    RESULT,
    /** Rõ trách nhiệm: which leader gave it, or who of the Office follows it. */
    RESPONSIBILITY;

    int bit() {
        return 1 << ordinal();
    }

    /** Key of its name. */
    public String key() {
        return "task.clear." + name();
    }

    /** Key of how to mend it where it lacks. */
    public String advice() {
        return "task.clear.mend." + name();
    }
}
