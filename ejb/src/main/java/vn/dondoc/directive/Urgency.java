package vn.dondoc.directive;

/** Độ khẩn, in rising order (NĐ 30/2020/NĐ-CP, Điều 4). */
public enum Urgency {
    NORMAL,
    /** Khẩn. */
    URGENT,
    /** Thượng khẩn. */
    VERY_URGENT,
    /** Hỏa tốc. */
    EXPRESS
}
