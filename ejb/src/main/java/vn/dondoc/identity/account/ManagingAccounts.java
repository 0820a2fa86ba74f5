package vn.dondoc.identity.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.audit.Audit;
import vn.dondoc.audit.AuditAction;
import vn.dondoc.audit.AuditNote;
import vn.dondoc.identity.Requires;
import vn.dondoc.identity.Right;
import vn.dondoc.identity.Role;
import vn.dondoc.identity.account.NewAccount.FirstPassword;
import vn.dondoc.identity.password.HashingTurns;
import vn.dondoc.identity.password.PasswordRules;
import vn.dondoc.identity.password.Passwords;
import vn.dondoc.kernel.BusinessRuleViolation;
import vn.dondoc.kernel.InputCheck;
import vn.dondoc.kernel.Slice;

/** The administrator makes accounts, gives and takes roles, locks, unlocks and sets passwords. */
@Stateless
@Requires(Right.MANAGE_ACCOUNTS)
public class ManagingAccounts {
    @Inject
    Accounts accounts;

    @Inject
    AccountRegistry registry;

    @Inject
    Passwords passwords;

    @Inject
    HashingTurns hashing;

    @Inject
    Audit audit;

    /** One page of accounts, by username; {@code next} is the offset of the following page. */
    public Slice<AccountRow> page(AccountQuery query) {
        return accounts.page(query);
    }

    public AccountRow get(UUID id) {
        return accounts.get(id).row();
    }

    /** A new account, with the password that was made for it; null when the administrator gave one himself. */
    public record Created(UUID id, @Nullable String generatedPassword) {}

    /** A new account; its password, given or (when null) generated, must be changed at the first sign-in. */
    public Created create(NewAccount account, @Nullable String givenPassword) {
        Chosen chosen = choose(givenPassword, account.username());
        UUID id = registry.create(account, FirstPassword.given(chosen.hash()));
        audit.note(AuditNote.of(AuditAction.ACCOUNT_CREATED)
                .about("account", id)
                .with("username", account.username())
                .with("roles", Role.text(account.sheet().roles()))
                .with("unit", account.sheet().unitId()));
        return new Created(id, chosen.generated());
    }

    /** Corrects name, position, unit, roles; other roles or another unit end the sign-ins of the account. */
    public AccountRow change(UUID id, long seen, AccountSheet sheet) {
        Account account = accounts.get(id, seen);
        AccountSheet clean = registry.check(sheet);
        if (!clean.roles().contains(Role.ADMINISTRATOR)) {
            refuseWithoutAdministrator(account);
        }
        Set<Role> before = account.sheet().roles();
        if (account.correct(clean)) {
            registry.announce();
            audit.note(AuditNote.of(AuditAction.ACCOUNT_CHANGED)
                    .about("account", id)
                    .with("rolesBefore", Role.text(before))
                    .with("roles", Role.text(clean.roles()))
                    .with("unit", clean.unitId()));
        }
        return account.row();
    }

    /** The account cannot sign in any more, and its sign-ins end. */
    public AccountRow lock(UUID id, long seen) {
        Account account = accounts.get(id, seen);
        refuseWithoutAdministrator(account);
        account.lock();
        return done(account, AuditAction.ACCOUNT_LOCKED);
    }

    public AccountRow unlock(UUID id, long seen) {
        Account account = accounts.get(id, seen);
        account.unlock();
        return done(account, AuditAction.ACCOUNT_UNLOCKED);
    }

    /** Gives the account another password, generated when null; the generated one is the answer, else null. */
    public @Nullable String setPassword(UUID id, @Nullable String givenPassword) {
        Account account = accounts.get(id);
        Chosen chosen = choose(givenPassword, account.username());
        account.givePassword(chosen.hash());
        done(account, AuditAction.PASSWORD_SET);
        return chosen.generated();
    }

    private AccountRow done(Account account, AuditAction action) {
        registry.announce();
        audit.note(AuditNote.of(action).about("account", account.id()));
        return account.row();
    }

    private void refuseWithoutAdministrator(Account leaving) {
        boolean last = leaving.isActiveAdministrator()
                && accounts.lockAdministrators().stream()
                        .allMatch(other -> other.id().equals(leaving.id()));
        if (last) {
            throw new BusinessRuleViolation("account.lastAdministrator");
        }
    }

    private Chosen choose(@Nullable String given, String username) {
        if (given != null) {
            InputCheck check = new InputCheck();
            PasswordRules.check(check, "password", given, username);
            check.orFail();
        }
        String password = given == null ? passwords.generate() : given;
        String hash = hashing.inTurn(() -> passwords.hash(password));
        return new Chosen(hash, given == null ? password : null);
    }

    private record Chosen(String hash, @Nullable String generated) {}
}
