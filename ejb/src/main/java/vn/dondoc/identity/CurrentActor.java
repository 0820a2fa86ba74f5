package vn.dondoc.identity;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.audit.AuditCaller;

/** Who asks in this request. The filters of portal and API fill it after sign-in; timers become the machine. */
@RequestScoped
public class CurrentActor implements AuditCaller {
    private @Nullable Actor actor;

    /** The one who asks; {@link NotSignedIn} when nobody has signed in. */
    public Actor get() {
        if (actor == null) {
            throw new NotSignedIn();
        }
        return actor;
    }

    public Optional<Actor> find() {
        return Optional.ofNullable(actor);
    }

    public void become(Actor someone) {
        actor = someone;
    }

    @Override
    public @Nullable UUID auditAccount() {
        return actor == null ? null : actor.accountId();
    }

    @Override
    public @Nullable String auditUsername() {
        return actor == null ? null : actor.username();
    }
}
