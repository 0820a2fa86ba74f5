package vn.dondoc.entry;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.attachment.Attachments;
import vn.dondoc.directive.Directive;
import vn.dondoc.directive.DirectiveEvent;
import vn.dondoc.directive.DirectiveEventRow;
import vn.dondoc.directive.DirectiveSheet;
import vn.dondoc.directive.Directives;
import vn.dondoc.identity.Actor;
import vn.dondoc.identity.CurrentActor;
import vn.dondoc.identity.Requires;
import vn.dondoc.identity.Right;
import vn.dondoc.kernel.Ids;
import vn.dondoc.kernel.InvalidInput;
import vn.dondoc.kernel.NotFound;
import vn.dondoc.kernel.Slice;
import vn.dondoc.task.Conditions;
import vn.dondoc.task.TaskRow;
import vn.dondoc.task.TaskScope;
import vn.dondoc.task.TasksOfDirective;

/**
 * Finds directives. Everybody but the administrator sees those that are not restricted; a restricted one is seen by
 * leaders, the Office, auditors and the units of its tasks.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@Requires({Right.READ_DIRECTIVES, Right.OWN_ACCOUNT})
public class DirectiveReading {
    @PersistenceContext
    EntityManager em;

    @Inject
    Directives directives;

    @Inject
    TasksOfDirective tasks;

    @Inject
    Attachments attachments;

    @Inject
    NotingReaders readers;

    @Inject
    CurrentActor current;

    /** One page; {@code offset} leaves rows out before the first and is 0 where {@code after} is used. */
    public Slice<DirectiveRow> page(
            DirectiveFilter filter, DirectiveSort sort, int size, @Nullable String after, int offset) {
        Actor actor = current.get();
        Conditions conditions = conditions(actor, filter);
        long total = conditions
                .fill(em.createQuery("select count(*) from Directive d" + conditions.where(), Long.class))
                .getSingleResult();
        if (after != null) {
            startBehind(after, sort, conditions);
        }
        List<DirectiveRow> rows = rows(actor, conditions, sort.orderBy())
                .setFirstResult(offset)
                .setMaxResults(size + 1)
                .getResultList();
        boolean more = rows.size() > size;
        List<DirectiveRow> shown = more ? rows.subList(0, size) : rows;
        String next =
                more ? shown.get(size - 1).issued() + "|" + shown.get(size - 1).id() : null;
        return new Slice<>(shown, next, total);
    }

    private TypedQuery<DirectiveRow> rows(Actor actor, Conditions conditions, String orderBy) {
        Conditions visible = new Conditions();
        TaskScope.visibleTo(actor, visible);
        String count = "(select count(*) from Task t" + visible.and("t.directiveId = d.id and t.parent = false") + ")";
        return visible.fill(conditions.fill(em.createQuery(
                "select new vn.dondoc.entry.DirectiveRow(d.id, d.type, d.notation, d.issued, d.issuer, d.signer,"
                        + " d.signerPosition, d.title, d.field, d.urgency, d.restricted, d.draft, " + count
                        + ", d.version, d.source, d.sourceId) from Directive d" + conditions.where() + orderBy,
                DirectiveRow.class)));
    }

    /** Those of the directives that the one who asks may see, in no order. */
    public List<DirectiveRow> rows(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Actor actor = current.get();
        Conditions conditions = new Conditions().add("d.id in (:ids)", "ids", ids);
        DirectiveScope.visibleTo(actor, conditions);
        return rows(actor, conditions, "").getResultList();
    }

    /** Those that bear one of the notations exactly as written and that the one who asks may see, the newest first; at most 50. */
    public List<DirectiveRow> byNotations(Collection<String> notations) {
        if (notations.isEmpty()) {
            return List.of();
        }
        Actor actor = current.get();
        Conditions conditions = new Conditions().add("d.notation in (:notations)", "notations", notations);
        DirectiveScope.visibleTo(actor, conditions);
        return rows(actor, conditions, DirectiveSort.ISSUED_DESC.orderBy())
                .setMaxResults(50)
                .getResultList();
    }

    private static void startBehind(String after, DirectiveSort sort, Conditions conditions) {
        int bar = after.indexOf('|');
        try {
            conditions
                    .add(sort.behind(), "afterDay", LocalDate.parse(after.substring(0, Math.max(bar, 0))))
                    .with("afterId", Ids.orNotFound(after.substring(bar + 1)));
        } catch (DateTimeException e) {
            throw InvalidInput.at("cursor", "input.cursor");
        }
    }

    private static Conditions conditions(Actor actor, DirectiveFilter filter) {
        Conditions conditions = new Conditions();
        DirectiveScope.visibleTo(actor, conditions);
        DirectiveScope.narrow(filter, conditions);
        return conditions;
    }

    /** Everything about one directive, which is noted as read; {@link NotFound} also when the one who asks may not know of it. */
    public DirectiveDetail detail(UUID id) {
        Actor actor = current.get();
        Directive directive = visible(id);
        readers.note(id, WayOfReading.DETAIL);
        List<TaskRow> rows = tasks.of(id, actor);
        DirectiveSheet sheet = directive.sheet();
        return new DirectiveDetail(
                id,
                java.util.Objects.requireNonNull(sheet.type()),
                sheet.number(),
                directive.notation(),
                directive.issued(),
                java.util.Objects.requireNonNull(sheet.issuer()),
                sheet.signer(),
                sheet.signerPosition(),
                directive.title(),
                sheet.body(),
                sheet.field(),
                directive.urgency(),
                directive.isRestricted(),
                directive.isDraft(),
                sheet.recipients(),
                rows.stream().filter(row -> row.leadUnit() != null).count(),
                directive.version(),
                tasks.person(directive.enteredBy()),
                directive.enteredAt(),
                attachments.ofDirective(id),
                rows,
                directive.source(),
                directive.sourceId());
    }

    /** Who entered and corrected it, oldest first. */
    public List<DirectiveEventRow> history(UUID id) {
        visible(id);
        return em
                .createQuery(
                        "select e from DirectiveEvent e where e.directiveId = :id order by e.seq", DirectiveEvent.class)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .map(DirectiveEvent::row)
                .toList();
    }

    /** True when the one who asks may see the directive. */
    public boolean isVisible(UUID id) {
        Conditions conditions = new Conditions().add("d.id = :id", "id", id);
        DirectiveScope.visibleTo(current.get(), conditions);
        return conditions
                        .fill(em.createQuery("select count(*) from Directive d" + conditions.where(), Long.class))
                        .getSingleResult()
                > 0;
    }

    private Directive visible(UUID id) {
        if (!isVisible(id)) {
            throw new NotFound();
        }
        return directives.get(id);
    }
}
