package vn.dondoc.search.index;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceUnitUtil;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.hibernate.search.engine.search.query.SearchScroll;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.common.EntityReference;
import org.hibernate.search.mapper.orm.work.SearchIndexingPlan;
import vn.dondoc.identity.OpenToAll;

/** Writes documents into the index as the database has them at this moment. When a call returns, they are on disk. */
@Stateless
@OpenToAll("called by the timer")
public class WritingIndex {
    private static final int AT_ONCE = 500;

    @PersistenceContext
    EntityManager em;

    /** What is gone from the database is taken out. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void write(HitKind kind, Collection<UUID> ids) {
        String join = kind == HitKind.TASK ? " join fetch d.directive" : "";
        List<?> found = em.createQuery("select d" + kind.from(join, "d.id in (:ids)"), kind.type())
                .setParameter("ids", ids)
                .getResultList();
        PersistenceUnitUtil unit = em.getEntityManagerFactory().getPersistenceUnitUtil();
        SearchIndexingPlan plan = Search.session(em).indexingPlan();
        Set<UUID> gone = new HashSet<>(ids);
        for (Object each : found) {
            plan.addOrUpdate(each);
            gone.remove((UUID) unit.getIdentifier(each));
        }
        gone.forEach(id -> plan.purge(kind.type(), id, null));
        plan.execute(); // a failure after the commit would be heard by nobody
    }

    /**
     * Looks through the whole index for documents that the database does not have any more.
     *
     * @param each gets their ids
     * @return how many they are
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public long gone(HitKind kind, Consumer<UUID> each) {
        long gone = 0;
        try (SearchScroll<EntityReference> all = Search.session(em)
                .search(kind.type())
                .select(f -> f.entityReference())
                .where(f -> f.matchAll())
                .scroll(AT_ONCE)) {
            for (var part = all.next(); part.hasHits(); part = all.next()) {
                Set<UUID> ids = new HashSet<>();
                part.hits().forEach(hit -> ids.add((UUID) hit.id()));
                em.createQuery("select d.id" + kind.from("d.id in (:ids)"), UUID.class)
                        .setParameter("ids", ids)
                        .getResultList()
                        .forEach(ids::remove);
                ids.forEach(each);
                gone += ids.size();
            }
        }
        return gone;
    }

    /** Clears away what was replaced. Searching and writing go on meanwhile. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void tidy() {
        Search.mapping(em.getEntityManagerFactory())
                .scope(Object.class)
                .workspace()
                .mergeSegments();
    }
}
