package vn.dondoc.identity.signin;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import vn.dondoc.identity.session.OpenSignIns;
import vn.dondoc.identity.session.Sessions;

/** Wakes the upkeep of sign-ins. */
@Startup
@Singleton
@DependsOn("Migrator")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SignInTimer {
    private static final System.Logger LOG = System.getLogger(SignInTimer.class.getName());

    @Inject
    OpenSignIns openSignIns;

    @Inject
    Sessions sessions;

    @Inject
    SignInBrake brake;

    @Schedule(hour = "*", minute = "*", second = "*/30", persistent = false)
    void synchronise() {
        unlessDatabaseIsAway(openSignIns::synchronise);
    }

    @Schedule(hour = "*", minute = "17", persistent = false)
    void sweep() {
        unlessDatabaseIsAway(sessions::sweep);
        unlessDatabaseIsAway(brake::sweep);
    }

    private static void unlessDatabaseIsAway(Runnable work) {
        try {
            work.run();
        } catch (PersistenceException e) {
            LOG.log(System.Logger.Level.WARNING, "Sign-ins are not kept up, tried again later: {0}", e.getMessage());
        }
    }
}
