package vn.dondoc.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kernel.Ids;
import vn.dondoc.kernel.InvalidInput;
import vn.dondoc.kernel.Slice;

/** Reads the audit log, newest first, by key: as fast on the last page as on the first. */
@ApplicationScoped
public class AuditLog {
    private static final int MAX_SIZE = 200;

    @PersistenceContext
    EntityManager em;

    /**
     * One page.
     *
     * @param cursor the {@code next} of the page before; null for the newest
     * @param size rows, 1 to 200
     */
    public Slice<AuditRow> page(AuditFilter filter, @Nullable String cursor, int size) {
        int rows = Math.max(1, Math.min(MAX_SIZE, size));
        List<AuditRow> found = query(filter, cursor == null ? null : Place.parse(cursor))
                .setMaxResults(rows + 1)
                .getResultList();
        boolean more = found.size() > rows;
        List<AuditRow> page = more ? found.subList(0, rows) : found;
        return new Slice<>(page, more ? Place.of(page.get(rows - 1)).text() : null, null);
    }

    private TypedQuery<AuditRow> query(AuditFilter filter, @Nullable Place before) {
        CriteriaBuilder is = em.getCriteriaBuilder();
        CriteriaQuery<AuditRow> query = is.createQuery(AuditRow.class);
        Root<AuditEvent> line = query.from(AuditEvent.class);
        query.select(is.construct(
                AuditRow.class,
                line.get("id"),
                line.get("at"),
                line.get("accountId"),
                line.get("username"),
                line.get("address"),
                line.get("action"),
                line.get("objectKind"),
                line.get("objectId"),
                line.get("detail")));
        query.where(conditions(is, line, filter, before));
        query.orderBy(is.desc(line.get("at")), is.desc(line.get("id")));
        return em.createQuery(query);
    }

    private static Predicate[] conditions(
            CriteriaBuilder is, Root<AuditEvent> line, AuditFilter filter, @Nullable Place before) {
        List<Predicate> all = new ArrayList<>();
        if (filter.action() != null) {
            all.add(is.equal(line.get("action"), filter.action()));
        }
        if (filter.username() != null) {
            all.add(is.equal(line.get("username"), filter.username()));
        }
        if (filter.from() != null) {
            all.add(is.greaterThanOrEqualTo(line.<Instant>get("at"), filter.from()));
        }
        if (filter.to() != null) {
            all.add(is.lessThan(line.<Instant>get("at"), filter.to()));
        }
        if (before != null) {
            all.add(is.or(
                    is.lessThan(line.<Instant>get("at"), before.at()),
                    is.and(is.equal(line.get("at"), before.at()), is.lessThan(line.<UUID>get("id"), before.id()))));
        }
        return all.toArray(Predicate[]::new);
    }

    /** Where a page ends. */
    private record Place(Instant at, UUID id) {
        static Place of(AuditRow row) {
            return new Place(row.at(), row.id());
        }

        static Place parse(String text) {
            int mark = text.indexOf('_');
            try {
                return new Place(
                        Instant.parse(mark < 0 ? "" : text.substring(0, mark)),
                        Ids.parse(text.substring(mark + 1)).orElseThrow(() -> new DateTimeException(text)));
            } catch (DateTimeException e) {
                throw InvalidInput.at("cursor", "input.cursor");
            }
        }

        String text() {
            return at + "_" + id;
        }
    }
}
