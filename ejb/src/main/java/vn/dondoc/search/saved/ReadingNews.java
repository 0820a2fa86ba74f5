package vn.dondoc.search.saved;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import vn.dondoc.identity.Requires;
import vn.dondoc.identity.Right;
import vn.dondoc.search.SearchFilter;
import vn.dondoc.search.SearchResult;
import vn.dondoc.search.Searching;

/** Opens what a notification tells of: a search among the documents that were new then. */
@Stateless
@Requires({Right.READ_DIRECTIVES, Right.OWN_ACCOUNT})
public class ReadingNews {
    private static final int MOST = 1000;

    @PersistenceContext
    EntityManager em;

    @Inject
    Searching searching;

    /**
     * One page of what fits among the news behind {@code from} up to {@code to}; nothing when they are older than sixty days. Rights
     * are those of the reader, whoever was told.
     */
    public SearchResult among(UUID from, UUID to, SearchFilter filter, int offset, int size) {
        List<UUID> documents = em.createQuery(
                        "select n.document from News n where n.id > :from and n.id <= :to order by n.id", UUID.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .setMaxResults(MOST)
                .getResultList();
        return searching.among(documents, filter, offset, size);
    }
}
