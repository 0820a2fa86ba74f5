package vn.dondoc.task;

/** Where a task stands in its life; its timeliness is another matter and follows from dates alone. */
public enum TaskState {
    /** Dự thảo. */
    DRAFT,
    /** Đã giao. */
    ISSUED,
    /** Đã tiếp nhận. */
    RECEIVED,
    /** Đề nghị trả lại. */
    RETURN_REQUESTED,
    /** Đang thực hiện. */
    IN_PROGRESS,
    /** Đã báo cáo hoàn thành, chờ xác nhận. */
    REPORTED,
    /** Hoàn thành. */
    CONFIRMED,
    /** Tạm dừng. */
    SUSPENDED,
    /** Thu hồi. */
    WITHDRAWN,
    /** Thay thế. */
    SUPERSEDED;

    /** True while the unit, or somebody waiting for it, still has something to do. */
    public boolean isOpen() {
        return this == ISSUED
                || this == RECEIVED
                || this == RETURN_REQUESTED
                || this == IN_PROGRESS
                || this == REPORTED;
    }

    /** How a task in this state counts in reports. */
    Standing standing() {
        if (isOpen()) {
            return Standing.OPEN;
        }
        return switch (this) {
            case CONFIRMED -> Standing.DONE;
            case DRAFT -> Standing.NONE;
            default -> Standing.OUT;
        };
    }
}
