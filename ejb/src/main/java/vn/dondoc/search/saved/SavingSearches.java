package vn.dondoc.search.saved;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.identity.CurrentActor;
import vn.dondoc.identity.Requires;
import vn.dondoc.identity.Right;
import vn.dondoc.kernel.BusinessRuleViolation;
import vn.dondoc.kernel.Ids;
import vn.dondoc.kernel.InvalidInput;
import vn.dondoc.kernel.NotFound;
import vn.dondoc.preference.LikingLists;
import vn.dondoc.preference.SavedFilter;

/** An account keeps searches under a name and has itself told of what is new in them; nobody else sees them. */
@Stateless
@Requires(Right.OWN_ACCOUNT)
public class SavingSearches {
    /** Searches that one account may keep. */
    public static final int MOST = 20;

    private static final String LIST = "search";

    @PersistenceContext
    EntityManager em;

    @Inject
    LikingLists liking;

    @Inject
    SavedQuery queries;

    @Inject
    CurrentActor current;

    /** Those of the account, by name. */
    public List<SavedSearch> all() {
        Set<UUID> watched =
                new HashSet<>(em.createQuery("select w.savedFilter from Watch w where w.account = :account", UUID.class)
                        .setParameter("account", current.get().accountId())
                        .getResultList());
        return liking.of(LIST).filters().stream()
                .map(filter ->
                        new SavedSearch(filter.id(), filter.name(), filter.query(), watched.contains(filter.id())))
                .toList();
    }

    /**
     * Keeps a search; one of that name is written over.
     *
     * @param query what stands behind the question mark of the search's address
     * @throws InvalidInput when it asks for nothing or has no name
     * @throws BusinessRuleViolation when there are as many already as one may keep
     */
    public SavedSearch save(@Nullable String name, @Nullable String query, boolean notify) {
        String kept = queries.kept(query);
        if (kept.isEmpty()) {
            throw InvalidInput.at("query", "search.saved.nothing");
        }
        List<SavedFilter> known = liking.of(LIST).filters();
        UUID id = liking.save(LIST, name, kept, false);
        if (known.size() >= MOST
                && known.stream().noneMatch(filter -> filter.id().equals(id))) {
            throw new BusinessRuleViolation("input.tooMany", MOST);
        }
        em.flush();
        watch(id, notify, true);
        return of(id);
    }

    /** Gives it another name, or begins or ends telling; null leaves either as it is. */
    public SavedSearch change(UUID id, @Nullable String name, @Nullable Boolean notify) {
        of(id);
        if (name != null) {
            liking.rename(id, name);
        }
        if (notify != null) {
            watch(id, notify, false);
        }
        return of(id);
    }

    /** Forgets it; what was told stays in the inbox. */
    public void forget(UUID id) {
        of(id);
        watch(id, false, false);
        em.flush();
        liking.forget(id);
    }

    private SavedSearch of(UUID id) {
        return all().stream()
                .filter(search -> search.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Told is what is noticed from now on. */
    private void watch(UUID id, boolean notify, boolean anew) {
        Watch watch = em.find(Watch.class, id);
        if (notify && watch == null) {
            em.persist(new Watch(id, current.get().accountId(), Ids.next()));
        } else if (notify && watch != null && anew) {
            watch.upTo(Ids.next());
        } else if (!notify && watch != null) {
            em.remove(watch);
        }
    }
}
