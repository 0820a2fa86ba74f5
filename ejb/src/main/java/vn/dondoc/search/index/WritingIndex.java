package vn.dondoc.search.index;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
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

    /** Directives that are gone from the database are taken out. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void directives(Collection<UUID> ids) {
        List<SearchedDirective> found = em.createQuery(
                        "select d from SearchedDirective d where d.id in (:ids)", SearchedDirective.class)
                .setParameter("ids", ids)
                .getResultList();
        write(
                SearchedDirective.class,
                ids,
                found,
                found.stream().map(each -> each.id).toList());
    }

    /** Tasks likewise. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void tasks(Collection<UUID> ids) {
        List<SearchedTask> found = em.createQuery(
                        "select t from SearchedTask t join fetch t.directive where t.id in (:ids) and t.parent = false",
                        SearchedTask.class)
                .setParameter("ids", ids)
                .getResultList();
        write(
                SearchedTask.class,
                ids,
                found,
                found.stream().map(each -> each.id).toList());
    }

    /**
     * Looks through the whole index for documents that the database does not have any more.
     *
     * @param each gets their ids
     * @return how many they are
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public long gone(Class<?> type, Consumer<UUID> each) {
        long gone = 0;
        try (SearchScroll<EntityReference> all = Search.session(em)
                .search(type)
                .select(f -> f.entityReference())
                .where(f -> f.matchAll())
                .scroll(AT_ONCE)) {
            for (var part = all.next(); part.hasHits(); part = all.next()) {
                Set<UUID> ids = new HashSet<>();
                part.hits().forEach(hit -> ids.add((UUID) hit.id()));
                em.createQuery("select d.id from " + type.getSimpleName() + " d where d.id in (:ids)", UUID.class)
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

    private void write(Class<?> type, Collection<UUID> asked, List<?> found, List<UUID> foundIds) {
        SearchIndexingPlan plan = Search.session(em).indexingPlan();
        found.forEach(plan::addOrUpdate);
        asked.stream().filter(id -> !foundIds.contains(id)).forEach(id -> plan.purge(type, id, null));
        plan.execute(); // a failure after the commit would be heard by nobody
    }
}
