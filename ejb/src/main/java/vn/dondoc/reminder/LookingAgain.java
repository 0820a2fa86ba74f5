package vn.dondoc.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import vn.dondoc.kernel.Zones;
import vn.dondoc.regulation.CalendarChanged;
import vn.dondoc.regulation.RegulationChanged;

/** A change of rules or of the calendar makes today's looking begin anew, in the transaction of the change. */
@ApplicationScoped
class LookingAgain {
    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    void changed(@Observes RegulationChanged change) {
        lookAgain();
    }

    void changed(@Observes CalendarChanged change) {
        lookAgain();
    }

    private void lookAgain() {
        LocalDate today = Zones.today(clock);
        em.createQuery("update ReminderSweep s set s.changes = s.changes + 1,"
                        + " s.sweptOn = case when s.sweptOn = :today then :before else s.sweptOn end")
                .setParameter("before", today.minusDays(1))
                .setParameter("today", today)
                .executeUpdate();
    }
}
