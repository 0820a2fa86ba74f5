package vn.dondoc.task;

/** What a list points out about a task. */
public enum TaskFlag {
    /** Sắp đến hạn: open, in time, and due within the days that the regulation profile names. */
    DUE_SOON,
    /** A request for a later deadline waits for its decision. */
    EXTENSION_PENDING,
    /** The reported result was sent back and not reported again. */
    RETURNED,
    /** Chưa cập nhật: nothing was heard for longer than the regulation profile allows. */
    NO_REPORT,
    /** An explanation was asked for and not given. */
    EXPLANATION_DUE,
    /** Đã gia hạn: its deadline was moved at least once. */
    EXTENDED,
    /** Nguy cơ trễ hạn: open, in time, and marked by the early warning. */
    AT_RISK
}
