package vn.dondoc.direction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dondoc.attachment.AttachmentView;
import vn.dondoc.attachment.Attachments;
import vn.dondoc.directive.DirectiveRef;
import vn.dondoc.identity.Actor;
import vn.dondoc.identity.CurrentActor;
import vn.dondoc.identity.Right;
import vn.dondoc.kernel.Ids;
import vn.dondoc.kernel.NotFound;
import vn.dondoc.kernel.Slice;
import vn.dondoc.task.Conditions;
import vn.dondoc.task.TaskRows;

/** The directions that are kept. The Office finds all of them, a leader those that he gave. */
@ApplicationScoped
class Directions {
    private static final UUID LAST = new UUID(Long.MAX_VALUE, Long.MAX_VALUE);

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentActor current;

    @Inject
    Attachments attachments;

    @Inject
    TaskRows people;

    void keep(Direction direction) {
        em.persist(direction);
    }

    /** Locked until the transaction ends. */
    Direction locked(UUID id) {
        Direction direction = em.find(Direction.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (direction == null || !sees(direction)) {
            throw new NotFound();
        }
        return direction;
    }

    Direction visible(UUID id) {
        Direction direction = em.find(Direction.class, id);
        if (direction == null || !sees(direction)) {
            throw new NotFound();
        }
        return direction;
    }

    private boolean sees(Direction direction) {
        Actor actor = current.get();
        return actor.may(Right.ENTER) || direction.givenBy().equals(actor.accountId());
    }

    /** Newest first. */
    Slice<DirectionRow> page(@Nullable DirectionState state, @Nullable String after, int size, boolean counted) {
        Conditions conditions = conditions(state);
        Long total = counted ? count(conditions) : null;
        UUID before = after == null ? LAST : Ids.orNotFound(after);
        List<Direction> found = conditions
                .add("d.id < :before", "before", before)
                .fill(em.createQuery(
                        "select d from Direction d" + conditions.where() + " order by d.id desc", Direction.class))
                .setMaxResults(size + 1)
                .getResultList();
        boolean more = found.size() > size;
        List<Direction> shown = more ? found.subList(0, size) : found;
        return new Slice<>(rows(shown), more ? shown.get(size - 1).id().toString() : null, total);
    }

    long count(@Nullable DirectionState state) {
        return count(conditions(state));
    }

    private long count(Conditions conditions) {
        return conditions
                .fill(em.createQuery("select count(*) from Direction d" + conditions.where(), Long.class))
                .getSingleResult();
    }

    private Conditions conditions(@Nullable DirectionState state) {
        Actor actor = current.get();
        Conditions conditions = new Conditions();
        if (!actor.may(Right.ENTER)) {
            conditions.add("d.givenBy = :giver", "giver", actor.accountId());
        }
        return state == null ? conditions : conditions.add("d.state = :state", "state", state);
    }

    List<DirectionRow> rows(List<Direction> directions) {
        Map<UUID, List<AttachmentView>> files =
                attachments.ofDirections(directions.stream().map(Direction::id).collect(Collectors.toSet()));
        Map<UUID, DirectiveRef> directives = directives(directions.stream()
                .map(Direction::directiveId)
                .filter(java.util.Objects::nonNull)
                .collect(Collectors.toSet()));
        return directions.stream()
                .map(each -> new DirectionRow(
                        each.id(),
                        each.text(),
                        each.state(),
                        each.givenAt(),
                        people.shown(each.givenBy()),
                        files.getOrDefault(each.id(), List.of()),
                        each.directiveId() == null ? null : directives.get(each.directiveId()),
                        each.decidedAt(),
                        people.shown(each.decidedBy()),
                        each.reason()))
                .toList();
    }

    private Map<UUID, DirectiveRef> directives(Set<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return em
                .createQuery(
                        "select new vn.dondoc.directive.DirectiveRef(d.id, d.notation, d.issued) from Directive d"
                                + " where d.id in (:ids)",
                        DirectiveRef.class)
                .setParameter("ids", ids)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(DirectiveRef::id, Function.identity()));
    }
}
