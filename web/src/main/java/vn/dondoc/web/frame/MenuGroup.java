package vn.dondoc.web.frame;

/** The parts of the left menu, in order. */
public enum MenuGroup {
    /** Công việc. */
    WORK,
    /** Đôn đốc. */
    URGING,
    /** Tổng hợp. */
    FIGURES,
    /** Tra cứu, danh mục. */
    REFERENCE,
    /** Quản trị. */
    ADMINISTRATION
}
