package vn.dondoc.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import vn.dondoc.identity.account.Accounts;
import vn.dondoc.kernel.Zones;
import vn.dondoc.kernel.start.StartRefused;
import vn.dondoc.kernel.start.StartTexts;

/** Keeps demonstrations and real databases apart, and begins a demonstration in an empty one. */
@ApplicationScoped
public class DemoSetup {
    static final String SOURCE = "demo";

    @PersistenceContext
    EntityManager em;

    @Inject
    Accounts accounts;

    @Inject
    DemoBasis basis;

    @Inject
    Clock clock;

    /**
     * Looks whose database this is; an empty one becomes that of a demonstration when one is wanted, with its units and
     * people.
     *
     * @param demo whether this is a demonstration
     * @return the day for which directives are still to be loaded; empty when there is nothing to load
     * @throws StartRefused when it is the wrong database
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<LocalDate> begin(boolean demo) {
        DemoMarker marker = em.find(DemoMarker.class, DemoMarker.ONLY);
        if (marker != null && !demo) {
            throw new StartRefused(StartTexts.ofSystem().text("demo.only"));
        }
        if (!demo) {
            return Optional.empty();
        }
        if (marker == null) {
            marker = make();
        }
        return marker.loadedAt == null ? Optional.of(marker.asOf) : Optional.empty();
    }

    private DemoMarker make() {
        if (!accounts.none() || hasRows("Unit") || hasRows("Directive")) {
            throw new StartRefused(StartTexts.ofSystem().text("demo.real"));
        }
        DemoMarker marker = new DemoMarker(Zones.today(clock), now());
        em.persist(marker);
        basis.make();
        return marker;
    }

    private boolean hasRows(String entity) {
        return em.createQuery("select count(e) from " + entity + " e", Long.class)
                        .getSingleResult()
                > 0;
    }

    /** The places in the plan of the directives that are there already. */
    @Transactional
    public Set<Integer> loaded() {
        Set<Integer> there = new HashSet<>();
        em.createQuery("select d.sourceId from Directive d where d.source = :source", String.class)
                .setParameter("source", SOURCE)
                .getResultList()
                .forEach(id -> there.add(Integer.valueOf(id)));
        return there;
    }

    /** Everything is there: later starts load nothing. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void finish() {
        DemoMarker marker = em.find(DemoMarker.class, DemoMarker.ONLY);
        if (marker != null) {
            marker.loadedAt = now();
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
