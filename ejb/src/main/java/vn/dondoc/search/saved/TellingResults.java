package vn.dondoc.search.saved;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import vn.dondoc.identity.Actor;
import vn.dondoc.identity.OpenToAll;
import vn.dondoc.identity.People;
import vn.dondoc.identity.Person;
import vn.dondoc.identity.SignIns;
import vn.dondoc.notification.Telling;
import vn.dondoc.search.FreshResults;

/**
 * Tells the owners of saved searches what is new in them. The place of a search moves in the transaction in which its owner is told,
 * so that a kill neither loses nor doubles anything. Only new documents are asked about, whatever the index holds.
 */
@Stateless
@OpenToAll("called by the timer")
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class TellingResults {
    private static final int SEARCHES_AT_ONCE = 100;
    private static final int NEWS_AT_ONCE = 500;

    @PersistenceContext
    EntityManager em;

    @Inject
    FreshResults results;

    @Inject
    SavedQuery queries;

    @Inject
    People people;

    @Inject
    SignIns signIns;

    @Inject
    Telling telling;

    /** Brings some of the searches that are behind up to what was noticed last; returns false when none is behind any more. */
    public boolean tell() {
        List<UUID> newest = em.createQuery("select n.id from News n order by n.id desc", UUID.class)
                .setMaxResults(1)
                .getResultList();
        if (newest.isEmpty()) {
            return false;
        }
        List<Watch> behind = em.createQuery(
                        "select w from Watch w where w.readTo < :newest order by w.readTo", Watch.class)
                .setParameter("newest", newest.get(0))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setMaxResults(SEARCHES_AT_ONCE)
                .getResultList();
        if (behind.isEmpty()) {
            return false;
        }
        Map<UUID, Object[]> saved = saved(behind);
        Map<UUID, List<News>> news = new HashMap<>();
        for (Watch watch : behind) {
            List<News> next = news.computeIfAbsent(watch.readTo(), this::behind);
            if (!next.isEmpty()) {
                tell(watch, Objects.requireNonNull(saved.get(watch.savedFilter())), next);
                watch.upTo(next.get(next.size() - 1).id());
            }
        }
        return true;
    }

    private List<News> behind(UUID place) {
        return em.createQuery("select n from News n where n.id > :place order by n.id", News.class)
                .setParameter("place", place)
                .setMaxResults(NEWS_AT_ONCE)
                .getResultList();
    }

    private Map<UUID, Object[]> saved(List<Watch> watches) {
        Map<UUID, Object[]> saved = new HashMap<>();
        em.createQuery("select f.id, f.name, f.query from SavedFilterRow f where f.id in (:ids)", Object[].class)
                .setParameter("ids", watches.stream().map(Watch::savedFilter).toList())
                .getResultList()
                .forEach(row -> saved.put((UUID) row[0], row));
        return saved;
    }

    /** Who is locked out or may read nothing any more is told nothing. */
    private void tell(Watch watch, Object[] saved, List<News> news) {
        people.byId(watch.account())
                .filter(Person::active)
                .map(signIns::actorOf)
                .ifPresent(owner -> {
                    long found = count(owner, saved, news);
                    if (found > 0) {
                        String address = "/search.xhtml?" + saved[2] + "&newFrom=" + watch.readTo() + "&newTo="
                                + news.get(news.size() - 1).id();
                        telling.tell(
                                Set.of(watch.account()),
                                new Telling.Word("NEW_RESULTS", (String) saved[1], (int) found, address));
                    }
                });
    }

    private long count(Actor owner, Object[] saved, List<News> news) {
        return results.count(
                owner,
                queries.filter((String) saved[2]),
                news.stream().map(News::document).toList());
    }
}
