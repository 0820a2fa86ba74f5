package vn.dondoc.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Draws the picture of all accounts: what is committed, whatever the caller's own transaction has written. */
@ApplicationScoped
public class PeopleSheet {
    @PersistenceContext
    EntityManager em;

    // read by position: the server's strict JPQL takes no "id" or "position" as a name of a column
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<Person> draw() {
        return em.createQuery("""
                        select a.id, a.username, a.name, a.position, a.unitId, a.roles, a.locked,
                          a.rightsVersion, a.mustChangePassword, a.language, a.email
                        from Account a""", Tuple.class).getResultList().stream()
                .map(PeopleSheet::person)
                .toList();
    }

    private static Person person(Tuple row) {
        return new Person(
                row.get(0, UUID.class),
                row.get(1, String.class),
                row.get(2, String.class),
                row.get(3, String.class),
                row.get(4, UUID.class),
                Role.parse(row.get(5, String.class)),
                !row.get(6, Boolean.class),
                row.get(7, Long.class),
                row.get(8, Boolean.class),
                row.get(9, String.class),
                row.get(10, String.class));
    }
}
