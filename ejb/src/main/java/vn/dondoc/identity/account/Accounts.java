package vn.dondoc.identity.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.identity.PeopleDirectory;
import vn.dondoc.identity.Role;
import vn.dondoc.kernel.NotFound;
import vn.dondoc.kernel.Slice;
import vn.dondoc.kernel.StaleVersion;
import vn.dondoc.kernel.Texts;

/** The accounts as they are kept. Runs in the caller's transaction. */
@ApplicationScoped
public class Accounts {
    @PersistenceContext
    EntityManager em;

    /** The account; {@link StaleVersion} when it is no longer the version that the caller has read. */
    public Account get(UUID id, long seen) {
        Account account = get(id);
        if (account.version() != seen) {
            throw new StaleVersion(account.version());
        }
        return account;
    }

    public Account get(UUID id) {
        return Optional.ofNullable(em.find(Account.class, id)).orElseThrow(NotFound::new);
    }

    /** Case does not matter. */
    public Optional<Account> find(String username) {
        return em
                .createQuery("select a from Account a where a.usernameKey = :key", Account.class)
                .setParameter("key", PeopleDirectory.key(username))
                .getResultList()
                .stream()
                .findFirst();
    }

    public Optional<Account> find(String source, String sourceId) {
        return em
                .createQuery("select a from Account a where a.source = :source and a.sourceId = :id", Account.class)
                .setParameter("source", source)
                .setParameter("id", sourceId)
                .getResultList()
                .stream()
                .findFirst();
    }

    public void add(Account account) {
        em.persist(account);
        em.flush();
    }

    public void keep() {
        em.flush();
    }

    public boolean none() {
        return em.createQuery("select count(a) from Account a", Long.class).getSingleResult() == 0;
    }

    /** Every active administrator, locked until the end of the transaction, so that no two acts remove the last two. */
    public List<Account> lockAdministrators() {
        return em.createQuery(
                        "select a from Account a where a.locked = false and a.roles like :role order by a.id",
                        Account.class)
                .setParameter("role", "%" + Role.ADMINISTRATOR.name() + "%")
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    public Slice<AccountRow> page(AccountQuery query) {
        Map<String, Object> values = new LinkedHashMap<>();
        String where = where(query, values);
        long total = filled(em.createQuery("select count(a) from Account a" + where, Long.class), values)
                .getSingleResult();
        List<AccountRow> rows = filled(
                        em.createQuery("select a from Account a" + where + " order by a.usernameKey", Account.class),
                        values)
                .setFirstResult(query.offset())
                .setMaxResults(query.size())
                .getResultList()
                .stream()
                .map(Account::row)
                .toList();
        int end = query.offset() + rows.size();
        return new Slice<>(rows, end < total ? Integer.toString(end) : null, total);
    }

    private static String where(AccountQuery query, Map<String, Object> values) {
        List<String> all = new ArrayList<>();
        String text = Texts.clean(query.text());
        if (text != null) {
            all.add("a.searchKey like :text escape '!'");
            values.put("text", "%" + Texts.fold(text).replaceAll("[!%_]", "!$0") + "%");
        }
        if (query.role() != null) {
            all.add("concat(',', a.roles, ',') like :role");
            values.put("role", "%," + query.role().name() + ",%");
        }
        if (query.unitId() != null) {
            all.add("a.unitId = :unit");
            values.put("unit", query.unitId());
        }
        if (query.locked() != null) {
            all.add("a.locked = :locked");
            values.put("locked", query.locked());
        }
        return all.isEmpty() ? "" : " where " + String.join(" and ", all);
    }

    private static <T> TypedQuery<T> filled(TypedQuery<T> query, Map<String, @Nullable Object> values) {
        values.forEach(query::setParameter);
        return query;
    }
}
