package vn.dondoc.search;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.identity.OpenToAll;
import vn.dondoc.organisation.Units;

/** The texts from which words are learnt: nothing of tasks, drafts or directives that not everybody may read. */
@Stateless
@OpenToAll("called by the timer")
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ReadingTexts {
    private static final int AT_ONCE = 200;

    @PersistenceContext
    EntityManager em;

    @Inject
    Units units;

    /** What a directive says, its beginning. */
    public record Page(UUID id, String text) {}

    /** The next directives behind that id. */
    public List<Page> behind(UUID id) {
        return em
                .createQuery(
                        "select d.id, d.title, d.issuer, d.signer, substring(d.body, 1, 1500) from SearchedDirective d"
                                + " where d.id > :id and d.restricted = false and d.draft = false order by d.id",
                        Object[].class)
                .setParameter("id", id)
                .setMaxResults(AT_ONCE)
                .getResultList()
                .stream()
                .map(row -> new Page((UUID) row[0], row[1] + "\n" + row[2] + "\n" + said(row[3]) + "\n" + said(row[4])))
                .toList();
    }

    private static Object said(@Nullable Object text) {
        return Objects.requireNonNullElse(text, "");
    }

    /** Names of units, and what the list of words says. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        units.directory().all().forEach(unit -> names.add(unit.name()));
        em.createQuery("select w from SearchWord w", SearchWord.class)
                .getResultList()
                .forEach(word -> names.add(word.spoken() + "\n" + word.meant()));
        return names;
    }
}
