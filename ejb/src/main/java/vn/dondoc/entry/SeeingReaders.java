package vn.dondoc.entry;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import vn.dondoc.identity.Requires;
import vn.dondoc.identity.Right;
import vn.dondoc.kernel.NotFound;
import vn.dondoc.kernel.Slice;
import vn.dondoc.task.TaskRows;

/** Who has read a directive (NĐ 30/2020/NĐ-CP, Phụ lục VI: access history), for the Office and for auditors. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@Requires({Right.ENTER, Right.READ_AUDIT})
public class SeeingReaders {
    @PersistenceContext
    EntityManager em;

    @Inject
    DirectiveReading directives;

    @Inject
    TaskRows people;

    /** One page, the latest day first; {@link NotFound} for a directive that the one who asks may not know of. */
    public Slice<ReaderRow> page(UUID directive, int size, int offset) {
        if (!directives.isVisible(directive)) {
            throw new NotFound();
        }
        long total = em.createQuery("select count(*) from DirectiveRead r where r.directiveId = :id", Long.class)
                .setParameter("id", directive)
                .getSingleResult();
        List<ReaderRow> rows = em
                .createQuery("""
                        select r from DirectiveRead r where r.directiveId = :id
                        order by r.onDay desc, r.at desc, r.id""", DirectiveRead.class)
                .setParameter("id", directive)
                .setFirstResult(offset)
                .setMaxResults(size)
                .getResultList()
                .stream()
                .map(read -> read.row(people))
                .toList();
        return new Slice<>(rows, null, total);
    }
}
