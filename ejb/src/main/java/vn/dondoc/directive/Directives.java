package vn.dondoc.directive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kernel.NotFound;

/**
 * The directives that are kept. It asks for no right; who may see a restricted one depends on its tasks and is decided
 * where those are known.
 */
@ApplicationScoped
public class Directives {
    private static final int REMEMBERED = 20_000;

    @PersistenceContext
    EntityManager em;

    @Inject
    Event<DirectiveChanged> changed;

    private final Map<UUID, DirectiveFacts> remembered =
            Collections.synchronizedMap(new LinkedHashMap<>(256, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<UUID, DirectiveFacts> eldest) {
                    return size() > REMEMBERED;
                }
            });

    /** The directive to be read; {@link NotFound} when there is none. */
    public Directive get(UUID id) {
        Directive directive = em.find(Directive.class, id);
        if (directive == null) {
            throw new NotFound();
        }
        return directive;
    }

    /** The directive locked for a change until the transaction ends. */
    public Directive locked(UUID id) {
        Directive directive = em.find(Directive.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (directive == null) {
            throw new NotFound();
        }
        return directive;
    }

    /** The facts that tasks need, remembered between requests; {@link NotFound} when there is no such directive. */
    public DirectiveFacts facts(UUID id) {
        return findFacts(id).orElseThrow(NotFound::new);
    }

    /** As {@link #facts}, empty when there is no such directive. */
    public Optional<DirectiveFacts> findFacts(UUID id) {
        DirectiveFacts known = remembered.get(id);
        if (known == null) {
            known = em
                    .createQuery(
                            "select new vn.dondoc.directive.DirectiveFacts(d.id, d.notation, d.issued, d.title, d.urgency,"
                                    + " d.field, d.restricted, d.draft) from Directive d where d.id = :id",
                            DirectiveFacts.class)
                    .setParameter("id", id)
                    .getResultList()
                    .stream()
                    .findFirst()
                    .orElse(null);
            if (known != null) {
                remembered.put(id, known);
            }
        }
        return Optional.ofNullable(known);
    }

    /** Keeps a new directive. */
    public Directive add(Directive directive) {
        em.persist(directive);
        return directive;
    }

    /** Writes one entry of the directive's own history. */
    public void record(DirectiveEvent event) {
        em.persist(event);
        changed.fire(new DirectiveChanged(event.directiveId()));
    }

    /** The number of the next entry in the directive's own history; the directive must be locked. */
    public int nextSeq(UUID directive) {
        Integer last = em.createQuery(
                        "select max(e.seq) from DirectiveEvent e where e.directiveId = :id", Integer.class)
                .setParameter("id", directive)
                .getSingleResult();
        return last == null ? 1 : last + 1;
    }

    /** Makes what was written visible to the queries and constraints of this transaction. */
    public void flush() {
        em.flush();
    }

    void forget(@Observes(during = TransactionPhase.AFTER_COMPLETION) DirectiveChanged change) {
        remembered.remove(change.directive());
    }

    /** The directive that another system knows by this id; empty when it never came. */
    public Optional<UUID> find(@Nullable String source, @Nullable String sourceId) {
        return em
                .createQuery("select d.id from Directive d where d.source = :source and d.sourceId = :id", UUID.class)
                .setParameter("source", source)
                .setParameter("id", sourceId)
                .getResultList()
                .stream()
                .findFirst();
    }
}
