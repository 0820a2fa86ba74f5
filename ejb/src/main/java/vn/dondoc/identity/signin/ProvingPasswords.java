package vn.dondoc.identity.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dondoc.audit.Audit;
import vn.dondoc.audit.AuditAction;
import vn.dondoc.audit.AuditNote;
import vn.dondoc.identity.People;
import vn.dondoc.identity.Person;
import vn.dondoc.identity.account.Account;
import vn.dondoc.identity.account.Accounts;
import vn.dondoc.identity.password.HashingTurns;
import vn.dondoc.identity.password.Passwords;
import vn.dondoc.identity.session.Sessions;
import vn.dondoc.identity.session.SignInPlace;
import vn.dondoc.kernel.TryLater;

/** Compares a password with the stored one, under the brake. Not to be called inside a transaction: it takes long. */
@ApplicationScoped
public class ProvingPasswords {
    @Inject
    Accounts accounts;

    @Inject
    People people;

    @Inject
    Sessions sessions;

    @Inject
    SignInBrake brake;

    @Inject
    Passwords passwords;

    @Inject
    HashingTurns hashing;

    @Inject
    Audit audit;

    /** The answer, with the version of the account that was proven; that is 0 when nothing was. */
    record Proof(SignInAnswer answer, long accountVersion) {
        static Proof of(SignInAnswer answer) {
            return new Proof(answer, 0);
        }
    }

    /** Whether the name and the password belong together. */
    public Proof prove(String username, String password, SignInPlace place) {
        Optional<Account> account = accounts.find(username);
        List<BrakeSubject> subjects = subjects(username, account, place.address());
        Duration wait = brake.waitFor(subjects);
        if (!wait.isZero()) {
            return Proof.of(SignInAnswer.later(wait));
        }
        try {
            return hashing.inTurn(() -> compare(account, password, subjects));
        } catch (TryLater busy) {
            return Proof.of(SignInAnswer.later(busy.after()));
        }
    }

    /** Asks the brake again, because others may have guessed while this one waited for its turn. */
    private Proof compare(Optional<Account> account, String password, List<BrakeSubject> subjects) {
        Duration wait = brake.waitFor(subjects);
        if (!wait.isZero()) {
            return Proof.of(SignInAnswer.later(wait));
        }
        boolean right =
                passwords.matches(password, account.map(Account::passwordHash).orElse(null));
        Optional<Person> person = account.filter(a -> right && !a.isLocked()).flatMap(a -> people.byId(a.id()));
        if (person.isEmpty()) {
            fail(account, subjects);
            return Proof.of(SignInAnswer.refused());
        }
        brake.succeeded(subjects.get(0));
        return new Proof(
                SignInAnswer.right(person.get()), account.map(Account::version).orElse(0L));
    }

    private void fail(Optional<Account> account, List<BrakeSubject> subjects) {
        boolean braked = false;
        for (BrakeSubject subject : subjects) {
            braked |= failed(subject);
        }
        AuditAction action = braked ? AuditAction.SIGN_IN_BRAKED : AuditAction.SIGN_IN_REFUSED;
        audit.noteRefusal(AuditNote.of(action)
                .by(
                        account.map(Account::id).orElse(null),
                        account.map(Account::username).orElse(null)));
    }

    /** Two first failures at once insert the same row; the second then finds it. */
    private boolean failed(BrakeSubject subject) {
        try {
            return brake.failed(subject);
        } catch (PersistenceException collision) {
            return brake.failed(subject);
        }
    }

    private List<BrakeSubject> subjects(String username, Optional<Account> account, @Nullable String address) {
        List<BrakeSubject> subjects = new ArrayList<>();
        boolean known = address != null
                && account.map(a -> sessions.knows(a.id(), address)).orElse(false);
        if (address != null && known) {
            subjects.add(BrakeSubject.accountAt(username, address));
        } else {
            subjects.add(BrakeSubject.account(username));
        }
        if (address != null) {
            subjects.add(BrakeSubject.address(address));
        }
        return subjects;
    }
}
