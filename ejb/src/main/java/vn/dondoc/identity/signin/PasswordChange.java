package vn.dondoc.identity.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.audit.Audit;
import vn.dondoc.audit.AuditAction;
import vn.dondoc.audit.AuditNote;
import vn.dondoc.identity.Person;
import vn.dondoc.identity.account.AccountRegistry;
import vn.dondoc.identity.session.EndReason;
import vn.dondoc.identity.session.Sessions;

/** Stores a chosen password and ends the other sign-ins, both or neither. */
@ApplicationScoped
public class PasswordChange {
    @Inject
    AccountRegistry registry;

    @Inject
    Sessions sessions;

    @Inject
    Audit audit;

    /** The old password has been proven for that version of the account; {@code keep} is the sign-in that goes on. */
    @Transactional
    public void store(Person person, long accountVersion, String hash, @Nullable UUID keep) {
        registry.choosePassword(person.id(), accountVersion, hash);
        sessions.endOthers(person.id(), keep, EndReason.PASSWORD_CHANGED);
        audit.note(AuditNote.of(AuditAction.PASSWORD_CHANGED)
                .by(person.id(), person.username())
                .about("account", person.id()));
    }
}
