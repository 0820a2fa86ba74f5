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

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<Person> draw() {
        return em.createQuery("""
                        select a.id as id, a.username as username, a.name as name, a.position as position,
                          a.unitId as unitId, a.roles as roles, a.locked as locked, a.rightsVersion as rightsVersion,
                          a.mustChangePassword as mustChange, a.language as language, a.email as email
                        from Account a""", Tuple.class).getResultList().stream()
                .map(PeopleSheet::person)
                .toList();
    }

    private static Person person(Tuple row) {
        return new Person(
                row.get("id", UUID.class),
                row.get("username", String.class),
                row.get("name", String.class),
                row.get("position", String.class),
                row.get("unitId", UUID.class),
                Role.parse(row.get("roles", String.class)),
                !row.get("locked", Boolean.class),
                row.get("rightsVersion", Long.class),
                row.get("mustChange", Boolean.class),
                row.get("language", String.class),
                row.get("email", String.class));
    }
}
