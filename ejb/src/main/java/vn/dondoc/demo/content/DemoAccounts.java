package vn.dondoc.demo.content;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.identity.Role;

/** Everybody who can sign in to the demo. */
public final class DemoAccounts {
    public static final String LEADER = "lanhdao";
    public static final String OFFICE_HEAD = "chanhvp";
    public static final String DESK_OFFICER = "chuyenvien";

    private static final String OFFICE = "vpubnd";

    private DemoAccounts() {}

    /** The six of the province and two of every unit. */
    public static List<DemoAccount> all() {
        List<DemoAccount> all = new ArrayList<>(List.of(
                new DemoAccount("admin", "Quản trị hệ thống", "Quản trị viên", null, Role.ADMINISTRATOR),
                of(LEADER, "Chủ tịch UBND tỉnh", null, Role.LEADER),
                of(OFFICE_HEAD, "Chánh Văn phòng UBND tỉnh", OFFICE, Role.OFFICE_HEAD),
                of(DESK_OFFICER, "Chuyên viên Phòng Tổng hợp", OFFICE, Role.OFFICE_OFFICER),
                of("kiemtoan", "Chuyên viên kiểm tra, giám sát", null, Role.AUDITOR),
                new DemoAccount("hethong", "Hệ thống kết nối", "Phần mềm liên thông", null, Role.SYSTEM)));
        for (DemoUnit unit : DemoUnits.all()) {
            all.add(of(head(unit.code()), unit.headPosition(), unit.code(), Role.UNIT_HEAD));
            all.add(of(officer(unit.code()), unit.officerPosition(), unit.code(), Role.UNIT_OFFICER));
        }
        return all;
    }

    private static DemoAccount of(String username, String position, @Nullable String unit, Role role) {
        return new DemoAccount(username, Names.of(username), position, unit, role);
    }

    /** The account of the unit's head. */
    static String head(String unit) {
        return "thutruong." + unit;
    }

    /** The account of the unit's officer. */
    static String officer(String unit) {
        return "canbo." + unit;
    }
}
