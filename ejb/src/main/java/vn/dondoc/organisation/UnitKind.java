package vn.dondoc.organisation;

/** What sort of body a unit is. Kinds are data of a period: the district tier ended on 1/7/2025. */
public enum UnitKind {
    /** Văn phòng UBND tỉnh. */
    OFFICE,
    /** Sở, ban, ngành thuộc UBND tỉnh. */
    DEPARTMENT,
    /** Huyện, thị xã, thành phố thuộc tỉnh. */
    DISTRICT,
    /** Xã, phường, đặc khu. */
    COMMUNE,
    /** Đơn vị sự nghiệp công lập. */
    PUBLIC_SERVICE_UNIT,
    /** Ban quản lý. */
    MANAGEMENT_BOARD,
    /** Cơ quan ngành dọc. */
    VERTICAL_AGENCY,
    OTHER
}
