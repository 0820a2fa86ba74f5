package vn.dondoc.task;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kernel.Zones;

/**
 * Narrows to tasks with a request for a later deadline of some kind.
 *
 * @param outcome what became of it
 * @param decidedBy who decided; null for anybody
 * @param from asked on this day or later; null for no limit
 * @param to asked on this day or earlier; null for no limit
 */
public record ExtensionFilter(
        ExtensionOutcome outcome,
        @Nullable UUID decidedBy,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    /** The condition on requests called {@code r}, in a query of their own or in a subquery. */
    public void on(Conditions requests) {
        requests.add(outcome.condition());
        outcome.fill(requests);
        if (decidedBy != null) {
            requests.add("r.decidedBy = :decidedBy", "decidedBy", decidedBy);
        }
        if (from != null) {
            requests.add(
                    "r.requestedAt >= :askedFrom",
                    "askedFrom",
                    from.atStartOfDay(Zones.VIETNAM).toInstant());
        }
        if (to != null) {
            requests.add("r.requestedAt <= :askedTo", "askedTo", Zones.endOf(to));
        }
    }

    void narrow(Conditions tasks) {
        Conditions requests = new Conditions();
        on(requests);
        tasks.add("t.id in (select r.taskId from ExtensionRequest r" + requests.where() + ")")
                .with(requests);
    }
}
