package vn.dondoc.identity;

import static vn.dondoc.identity.Right.APPRAISE;
import static vn.dondoc.identity.Right.COMMENT;
import static vn.dondoc.identity.Right.CONFIRM;
import static vn.dondoc.identity.Right.DECIDE_EXTENSIONS;
import static vn.dondoc.identity.Right.DIRECT;
import static vn.dondoc.identity.Right.ENTER;
import static vn.dondoc.identity.Right.HEAD_UNIT;
import static vn.dondoc.identity.Right.IMPORT;
import static vn.dondoc.identity.Right.KEEP_TEMPLATES;
import static vn.dondoc.identity.Right.MANAGE_ACCOUNTS;
import static vn.dondoc.identity.Right.MANAGE_SETTINGS;
import static vn.dondoc.identity.Right.OWN_ACCOUNT;
import static vn.dondoc.identity.Right.READ_ALL;
import static vn.dondoc.identity.Right.READ_AUDIT;
import static vn.dondoc.identity.Right.READ_DIRECTIVES;
import static vn.dondoc.identity.Right.READ_OWN_UNIT;
import static vn.dondoc.identity.Right.REPORT;
import static vn.dondoc.identity.Right.SIGN_LETTERS;
import static vn.dondoc.identity.Right.STEER;
import static vn.dondoc.identity.Right.URGE;
import static vn.dondoc.identity.Right.WORK_FOR_UNIT;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The eight roles and, in one table, their rights. What is not listed is denied. */
public enum Role {
    /** Chủ tịch, Phó Chủ tịch UBND tỉnh. */
    LEADER(
            READ_DIRECTIVES,
            READ_ALL,
            CONFIRM,
            DECIDE_EXTENSIONS,
            URGE,
            SIGN_LETTERS,
            DIRECT,
            COMMENT,
            REPORT,
            APPRAISE,
            OWN_ACCOUNT),
    /** Chánh Văn phòng, Phó Chánh Văn phòng; decides on extensions only where the regulation profile delegates it. */
    OFFICE_HEAD(
            READ_DIRECTIVES,
            READ_ALL,
            ENTER,
            STEER,
            CONFIRM,
            DECIDE_EXTENSIONS,
            URGE,
            SIGN_LETTERS,
            COMMENT,
            REPORT,
            KEEP_TEMPLATES,
            APPRAISE,
            READ_AUDIT,
            OWN_ACCOUNT),
    /** Chuyên viên Văn phòng. */
    OFFICE_OFFICER(READ_DIRECTIVES, READ_ALL, ENTER, STEER, CONFIRM, URGE, COMMENT, REPORT, OWN_ACCOUNT),
    /** Thủ trưởng đơn vị. */
    UNIT_HEAD(READ_DIRECTIVES, READ_OWN_UNIT, HEAD_UNIT, WORK_FOR_UNIT, COMMENT, REPORT, OWN_ACCOUNT),
    /** Cán bộ của đơn vị. */
    UNIT_OFFICER(READ_DIRECTIVES, READ_OWN_UNIT, WORK_FOR_UNIT, COMMENT, OWN_ACCOUNT),
    /** Kiểm tra, giám sát: reads all, changes nothing. */
    AUDITOR(READ_DIRECTIVES, READ_ALL, APPRAISE, READ_AUDIT, OWN_ACCOUNT),
    /** Quản trị: accounts and settings, no task content. */
    ADMINISTRATOR(MANAGE_ACCOUNTS, MANAGE_SETTINGS, KEEP_TEMPLATES, IMPORT, READ_AUDIT, OWN_ACCOUNT),
    /** Another program: imports and reads. */
    SYSTEM(READ_DIRECTIVES, READ_ALL, IMPORT, OWN_ACCOUNT);

    private final Set<Right> rights;

    Role(Right... rights) {
        this.rights = Collections.unmodifiableSet(EnumSet.copyOf(List.of(rights)));
    }

    public Set<Right> rights() {
        return rights;
    }

    /** True for the roles of the Office (Văn phòng UBND). */
    public boolean isOffice() {
        return this == OFFICE_HEAD || this == OFFICE_OFFICER;
    }

    /** True for the roles that act for a unit. */
    public boolean isOfUnit() {
        return this == UNIT_HEAD || this == UNIT_OFFICER;
    }

    /** The roles as kept in one column, in the order of this table. */
    public static String text(Set<Role> roles) {
        return Arrays.stream(values()).filter(roles::contains).map(Role::name).collect(Collectors.joining(","));
    }

    /** The roles that {@link #text} wrote. */
    public static Set<Role> parse(String text) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (String name : text.split(",", -1)) {
            if (!name.isEmpty()) {
                roles.add(valueOf(name));
            }
        }
        return roles;
    }
}
