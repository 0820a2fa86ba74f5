package vn.dondoc.task;

/** Why a unit asks to give a task back; coded, because a unit may not push its own work away (NĐ 191/2026, Điều 12). */
public enum ReturnReason {
    /** Không thuộc thẩm quyền. */
    NOT_COMPETENT,
    /** Trùng nhiệm vụ. */
    DUPLICATE,
    /** Sai đơn vị. */
    WRONG_UNIT,
    /** Nội dung hoặc thời hạn không rõ. */
    UNCLEAR,
    /** Đã hoàn thành trước. */
    ALREADY_DONE
}
