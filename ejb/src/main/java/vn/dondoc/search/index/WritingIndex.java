package vn.dondoc.search.index;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.work.SearchIndexingPlan;
import vn.dondoc.identity.OpenToAll;

/** Writes documents into the index as the database has them at this moment. When a call returns, they are on disk. */
@Stateless
@OpenToAll("called by the timer")
public class WritingIndex {
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
    }
}
