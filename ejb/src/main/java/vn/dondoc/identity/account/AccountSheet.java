package vn.dondoc.identity.account;

import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.identity.Role;
import vn.dondoc.kernel.InputCheck;

/**
 * What somebody says of a person when entering or correcting an account.
 *
 * @param name full name
 * @param position office held; null for none
 * @param email null for none
 * @param phone null for none
 * @param unitId the unit it belongs to; null for accounts of none, but heads and officers of units need one
 * @param roles at least one
 */
public record AccountSheet(
        String name,
        @Nullable String position,
        @Nullable String email,
        @Nullable String phone,
        @Nullable UUID unitId,
        Set<Role> roles) {
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\"]+@[^\\s@<>\"]+\\.[^\\s@<>\"]+");
    private static final Pattern PHONE = Pattern.compile("[0-9+().\\- ]{6,40}");

    public AccountSheet {
        roles = Set.copyOf(roles);
    }

    /** The same with clean texts; says what is wrong, field by field. */
    AccountSheet checked(InputCheck check) {
        String cleanEmail = check.optionalText("email", email, 254);
        if (cleanEmail != null && !EMAIL.matcher(cleanEmail).matches()) {
            check.problem("email", "account.email");
        }
        String cleanPhone = check.optionalText("phone", phone, 40);
        if (cleanPhone != null && !PHONE.matcher(cleanPhone).matches()) {
            check.problem("phone", "account.phone");
        }
        if (roles.isEmpty()) {
            check.problem("roles", "account.rolesNeeded");
        }
        if (unitId == null && roles.stream().anyMatch(Role::isOfUnit)) {
            check.problem("unit", "account.unitNeeded");
        }
        return new AccountSheet(
                check.text("name", name, 200),
                check.optionalText("position", position, 200),
                cleanEmail,
                cleanPhone,
                unitId,
                roles);
    }
}
