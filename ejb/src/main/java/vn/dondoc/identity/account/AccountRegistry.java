package vn.dondoc.identity.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.identity.AccountsChanged;
import vn.dondoc.identity.account.NewAccount.FirstPassword;
import vn.dondoc.identity.account.NewAccount.Origin;
import vn.dondoc.kernel.BusinessRuleViolation;
import vn.dondoc.kernel.InputCheck;
import vn.dondoc.organisation.Units;

/**
 * Where accounts are written down, for the administrator's acts, imports, demo data and the first start alike. It asks
 * for no right: the acts that use it do. Runs in the caller's transaction.
 */
@ApplicationScoped
public class AccountRegistry {
    @Inject
    Accounts accounts;

    @Inject
    Units units;

    @Inject
    Clock clock;

    @Inject
    Event<AccountsChanged> changed;

    /** A new account; hash the password before, see {@link vn.dondoc.identity.password.Passwords#hash}. */
    public UUID create(NewAccount account, FirstPassword password) {
        return make(account, password, null).id();
    }

    /** What an import did. */
    public enum Outcome {
        CREATED,
        CHANGED,
        UNCHANGED
    }

    /** The account with what was done to it. */
    public record Brought(UUID id, Outcome outcome) {}

    /**
     * Brings an account in from another system, or corrects the one brought in before. A password only goes to an
     * account that has none: what the person has chosen since stays.
     */
    public Brought bring(Origin origin, NewAccount account, FirstPassword password) {
        Optional<Account> known = accounts.find(origin.source(), origin.sourceId());
        if (known.isEmpty()) {
            return new Brought(make(account, password, origin).id(), Outcome.CREATED);
        }
        Account old = known.get();
        NewAccount clean = check(account);
        if (!old.username().equals(clean.username())) {
            throw BusinessRuleViolation.at("username", "account.usernameStays", old.username());
        }
        boolean different = old.correct(clean.sheet());
        if (old.passwordHash() == null && password.hash() != null) {
            setFirst(old, password);
            different = true;
        }
        if (different) {
            announce();
        }
        return new Brought(old.id(), different ? Outcome.CHANGED : Outcome.UNCHANGED);
    }

    /** True when the account brought in before needs no password any more, so that none need be hashed for it. */
    public boolean hasPassword(Origin origin) {
        return accounts.find(origin.source(), origin.sourceId())
                .map(account -> account.passwordHash() != null)
                .orElse(false);
    }

    /** The account with that username, also when it was made in this very transaction. */
    public Optional<UUID> idOf(String username) {
        return accounts.find(username).map(Account::id);
    }

    /** The account brought in with that id, also when it was made in this very transaction. */
    public Optional<UUID> idOf(Origin origin) {
        return accounts.find(origin.source(), origin.sourceId()).map(Account::id);
    }

    /** The person chose a password; {@code seen} is the version of the account whose old password was proven. */
    public void choosePassword(UUID id, long seen, String hash) {
        accounts.get(id, seen).choosePassword(hash);
        announce();
    }

    /** The person prefers {@code vi} or {@code en}. */
    public void speak(UUID id, String language) {
        accounts.get(id).speak(language);
        announce();
    }

    private Account make(NewAccount sheet, FirstPassword password, @Nullable Origin origin) {
        NewAccount clean = check(sheet);
        if (accounts.find(clean.username()).isPresent()) {
            throw BusinessRuleViolation.at("username", "account.usernameTaken", clean.username());
        }
        Account account = Account.named(clean.username(), clean.sheet(), clock.instant());
        if (origin != null) {
            account.cameFrom(origin.source(), origin.sourceId());
        }
        setFirst(account, password);
        accounts.add(account);
        announce();
        return account;
    }

    private static void setFirst(Account account, FirstPassword password) {
        if (password.hash() == null) {
            return;
        }
        if (password.mustChange()) {
            account.givePassword(password.hash());
        } else {
            account.choosePassword(password.hash());
        }
    }

    private NewAccount check(NewAccount account) {
        InputCheck check = new InputCheck();
        NewAccount clean = account.checked(check);
        check.orFail();
        checkUnit(clean.sheet());
        return clean;
    }

    /** The sheet with clean texts, its unit known. */
    public AccountSheet check(AccountSheet sheet) {
        InputCheck check = new InputCheck();
        AccountSheet clean = sheet.checked(check);
        check.orFail();
        checkUnit(clean);
        return clean;
    }

    private void checkUnit(AccountSheet sheet) {
        UUID unit = sheet.unitId();
        if (unit != null && units.directory().find(unit).isEmpty()) {
            throw BusinessRuleViolation.at("unit", "account.unitUnknown");
        }
    }

    /** Writes what changed and tells whoever keeps a picture of the accounts. */
    public void announce() {
        accounts.keep();
        changed.fire(new AccountsChanged());
    }
}
