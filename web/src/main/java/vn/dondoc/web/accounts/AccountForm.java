package vn.dondoc.web.accounts;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.identity.Role;
import vn.dondoc.identity.account.AccountRow;
import vn.dondoc.identity.account.AccountSheet;
import vn.dondoc.web.frame.Change;

/** The fields of the account page. */
public class AccountForm {
    private String username = "";
    private String name = "";
    private @Nullable String position;
    private @Nullable String email;
    private @Nullable String phone;
    private @Nullable UUID unit;
    private Role[] roles = {};
    private @Nullable String password;

    void show(AccountRow row) {
        AccountSheet sheet = row.sheet();
        username = row.username();
        name = sheet.name();
        position = sheet.position();
        email = sheet.email();
        phone = sheet.phone();
        unit = sheet.unitId();
        roles = sheet.roles().toArray(Role[]::new);
    }

    AccountSheet sheet() {
        return new AccountSheet(name, position, email, phone, unit, Set.of(roles));
    }

    /** Where the form differs from what holds now. */
    List<Change> differences(AccountRow now) {
        AccountSheet kept = now.sheet();
        return new Change.Found()
                .compare("account.name", name, kept.name())
                .compare("account.position", position, kept.position())
                .compare("account.email", email, kept.email())
                .compare("account.phone", phone, kept.phone())
                .compare("account.roles", Role.text(Set.of(roles)), Role.text(kept.roles()))
                .list();
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(@Nullable String typed) {
        username = typed == null ? "" : typed;
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String typed) {
        name = typed == null ? "" : typed;
    }

    public @Nullable String getPosition() {
        return position;
    }

    public void setPosition(@Nullable String typed) {
        position = typed;
    }

    public @Nullable String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String typed) {
        email = typed;
    }

    public @Nullable String getPhone() {
        return phone;
    }

    public void setPhone(@Nullable String typed) {
        phone = typed;
    }

    public @Nullable UUID getUnit() {
        return unit;
    }

    public void setUnit(@Nullable UUID chosen) {
        unit = chosen;
    }

    public Role[] getRoles() {
        return roles.clone();
    }

    public void setRoles(Role @Nullable [] chosen) {
        roles = chosen == null ? new Role[0] : chosen.clone();
    }

    /** The password to give; null has one made. */
    public @Nullable String getPassword() {
        return password;
    }

    public void setPassword(@Nullable String typed) {
        password = typed;
    }
}
