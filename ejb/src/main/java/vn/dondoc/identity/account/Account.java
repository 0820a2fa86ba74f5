package vn.dondoc.identity.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.identity.PeopleDirectory;
import vn.dondoc.identity.Role;
import vn.dondoc.kernel.BusinessRuleViolation;
import vn.dondoc.kernel.Ids;
import vn.dondoc.kernel.StateConflict;
import vn.dondoc.kernel.Texts;

/**
 * Tài khoản: a person, or another program, that can sign in. Made by the administrator, at import or at the first
 * start; it is locked when the person leaves and never deleted, because histories name it. Whenever what it may do
 * changes, its rights version grows and every sign-in made before ends.
 */
@Entity
@Table(name = "account")
public class Account {
    @Id
    private UUID id = Ids.next();

    @Column(name = "username")
    private String username;

    @Column(name = "username_key")
    private String usernameKey;

    @Column(name = "name")
    private String name;

    @Column(name = "position")
    private @Nullable String position;

    @Column(name = "email")
    private @Nullable String email;

    @Column(name = "phone")
    private @Nullable String phone;

    @Column(name = "unit_id")
    private @Nullable UUID unitId;

    @Column(name = "roles")
    private String roles;

    @Column(name = "search_key")
    private String searchKey;

    @Column(name = "password_hash")
    private @Nullable String passwordHash;

    @Column(name = "must_change_password")
    private boolean mustChangePassword;

    @Column(name = "locked")
    private boolean locked;

    @Column(name = "rights_version")
    private long rightsVersion = 1;

    @Column(name = "language")
    private String language = "vi";

    @Column(name = "source")
    private @Nullable String source;

    @Column(name = "source_id")
    private @Nullable String sourceId;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    @Column(name = "version")
    private long version;

    @SuppressWarnings("NullAway")
    protected Account() {}

    /** A new account, without a password until one is given. */
    static Account named(String username, AccountSheet sheet, Instant at) {
        Account account = new Account();
        account.username = username;
        account.usernameKey = PeopleDirectory.key(username);
        account.createdAt = at;
        account.write(sheet);
        return account;
    }

    /** Where the account was imported from. */
    void cameFrom(String system, String idThere) {
        source = system;
        sourceId = idThere;
    }

    /** Writes the sheet over what was known; true when anything changed. Other roles or another unit end its sign-ins. */
    boolean correct(AccountSheet sheet) {
        if (sheet.equals(sheet())) {
            return false;
        }
        if (!sheet.roles().equals(Role.parse(roles)) || !Objects.equals(sheet.unitId(), unitId)) {
            rightsVersion++;
        }
        write(sheet);
        return true;
    }

    private void write(AccountSheet sheet) {
        name = sheet.name();
        position = sheet.position();
        email = sheet.email();
        phone = sheet.phone();
        unitId = sheet.unitId();
        roles = Role.text(sheet.roles());
        searchKey = Texts.fold(username + " " + name + " " + Objects.toString(position, ""));
    }

    AccountSheet sheet() {
        return new AccountSheet(name, position, email, phone, unitId, Role.parse(roles));
    }

    /** Somebody else gave the password: it must be changed at the first sign-in, and every sign-in ends. */
    void givePassword(String hash) {
        passwordHash = hash;
        mustChangePassword = true;
        rightsVersion++;
    }

    /** The person chose the password, or it is the one known from the system that the account came from. */
    void choosePassword(String hash) {
        passwordHash = hash;
        mustChangePassword = false;
    }

    /** No sign-in any more, and those that are open end. */
    void lock() {
        if (locked) {
            throw new StateConflict("account.isLocked");
        }
        locked = true;
        rightsVersion++;
    }

    void unlock() {
        if (!locked) {
            throw new StateConflict("account.isNotLocked");
        }
        locked = false;
    }

    void speak(String newLanguage) {
        if (!newLanguage.equals("vi") && !newLanguage.equals("en")) {
            throw BusinessRuleViolation.at("language", "account.language");
        }
        language = newLanguage;
    }

    AccountRow row() {
        return new AccountRow(
                id, username, sheet(), locked, mustChangePassword, passwordHash != null, createdAt, version);
    }

    public UUID id() {
        return id;
    }

    public String username() {
        return username;
    }

    /** The stored password; null when none was given yet. */
    public @Nullable String passwordHash() {
        return passwordHash;
    }

    public boolean mustChangePassword() {
        return mustChangePassword;
    }

    public boolean isLocked() {
        return locked;
    }

    public long rightsVersion() {
        return rightsVersion;
    }

    public long version() {
        return version;
    }

    boolean isActiveAdministrator() {
        return !locked && Role.parse(roles).contains(Role.ADMINISTRATOR);
    }
}
