package vn.dondoc.notification;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directive.DirectiveRef;
import vn.dondoc.identity.Actor;
import vn.dondoc.identity.CurrentActor;
import vn.dondoc.identity.Requires;
import vn.dondoc.identity.Right;
import vn.dondoc.kernel.Ids;
import vn.dondoc.kernel.InvalidInput;
import vn.dondoc.kernel.Messages;
import vn.dondoc.kernel.NotFound;
import vn.dondoc.kernel.Slice;
import vn.dondoc.task.Conditions;
import vn.dondoc.task.TaskScope;

/** What somebody was told; about tasks that he may no longer see he is not reminded. */
@Stateless
@Requires(Right.OWN_ACCOUNT)
public class Inbox {
    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    private static final String ROWS =
            "select n.id, n.at, n.type, n.readAt, t.id, t.code, t.text.title, d.id, d.notation, d.issued,"
                    + " n.subject, n.found, n.address, t.extensionPending from Notification n left join Task t on t.id = n.taskId"
                    + " left join Directive d on d.id = t.directiveId";
    private static final String NEWEST_FIRST = " order by n.at desc, n.id desc";
    private static final String JOINED = " from Notification n left join Task t on t.id = n.taskId";
    private static final String KEY = "coalesce(n.taskId, n.id)";
    /** Reminders go on while a later deadline is asked for, and say so. */
    private static final Set<String> ABOUT_DEADLINE = Set.of("REMINDER_DUE", "REMINDER_TODAY", "REMINDER_OVERDUE");

    private static final int SHOWN_OF_A_GROUP = 3;

    /** Newest first; {@code offset} leaves rows out before the first. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Slice<NotificationRow> page(boolean unreadOnly, int offset, int size, Locale locale) {
        Conditions conditions = mine(unreadOnly);
        Messages messages = Messages.of(locale);
        List<NotificationRow> rows = conditions
                .fill(em.createQuery(ROWS + conditions.where() + NEWEST_FIRST, Object[].class))
                .setFirstResult(offset)
                .setMaxResults(size + 1)
                .getResultList()
                .stream()
                .map(row -> row(row, messages))
                .toList();
        boolean more = rows.size() > size;
        return new Slice<>(
                more ? rows.subList(0, size) : rows, more ? Integer.toString(offset + size) : null, count(conditions));
    }

    /**
     * Newest first, behind a place: what is told meanwhile shifts nothing.
     *
     * @param after the {@code next} of the page before; null for the first
     * @param counted whether all rows are to be counted
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Slice<NotificationRow> behind(
            boolean unreadOnly, @Nullable String after, int size, boolean counted, Locale locale) {
        Conditions conditions = mine(unreadOnly);
        Long total = counted ? count(conditions) : null;
        if (after != null) {
            startBehind(after, conditions);
        }
        Messages messages = Messages.of(locale);
        List<NotificationRow> rows = conditions
                .fill(em.createQuery(ROWS + conditions.where() + NEWEST_FIRST, Object[].class))
                .setMaxResults(size + 1)
                .getResultList()
                .stream()
                .map(row -> row(row, messages))
                .toList();
        if (rows.size() <= size) {
            return new Slice<>(rows, null, total);
        }
        NotificationRow last = rows.get(size - 1);
        return new Slice<>(rows.subList(0, size), last.at() + "|" + last.id(), total);
    }

    /**
     * Task by task, the one of which was last told first; what is about no task stands alone.
     *
     * @param kind null for every kind
     * @param offset leaves groups out before the first
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Slice<NotificationGroup> groups(
            boolean unreadOnly, @Nullable NewsKind kind, int offset, int size, Locale locale) {
        Conditions conditions = ofKind(kind, mine(unreadOnly));
        List<Object[]> heads = conditions
                .fill(em.createQuery(
                        "select " + KEY + ", max(n.at), count(*), sum(case when n.readAt is null then 1 else 0 end)"
                                + JOINED + conditions.where() + " group by " + KEY + " order by max(n.at) desc, " + KEY
                                + " desc",
                        Object[].class))
                .setFirstResult(offset)
                .setMaxResults(size + 1)
                .getResultList();
        boolean more = heads.size() > size;
        List<Object[]> shown = more ? heads.subList(0, size) : heads;
        Map<UUID, List<NotificationRow>> rows =
                rowsOf(shown.stream().map(head -> (UUID) head[0]).toList(), conditions, Messages.of(locale));
        List<NotificationGroup> groups = shown.stream()
                .map(head -> new NotificationGroup(
                        (UUID) head[0], rows.getOrDefault((UUID) head[0], List.of()), (Long) head[2], (Long) head[3]))
                .filter(group -> !group.rows().isEmpty())
                .toList();
        Long total = conditions
                .fill(em.createQuery("select count(distinct " + KEY + ")" + JOINED + conditions.where(), Long.class))
                .getSingleResult();
        return new Slice<>(groups, more ? Integer.toString(offset + size) : null, total);
    }

    private Map<UUID, List<NotificationRow>> rowsOf(List<UUID> keys, Conditions conditions, Messages messages) {
        if (keys.isEmpty()) {
            return Map.of();
        }
        List<UUID> newest = conditions
                .fill(em.createQuery(
                        "select r.one from (select n.id as one, row_number() over (partition by " + KEY
                                + " order by n.at desc, n.id desc) as place" + JOINED
                                + conditions.and(KEY + " in (:keys)") + ") r where r.place <= " + SHOWN_OF_A_GROUP,
                        UUID.class))
                .setParameter("keys", keys)
                .getResultList();
        Map<UUID, List<NotificationRow>> rows = new HashMap<>();
        em
                .createQuery(ROWS + " where n.id in (:newest)" + NEWEST_FIRST, Object[].class)
                .setParameter("newest", newest)
                .getResultList()
                .stream()
                .map(row -> row(row, messages))
                .forEach(row -> rows.computeIfAbsent(
                                row.task() == null ? row.id() : row.task().id(), key -> new ArrayList<>())
                        .add(row));
        return rows;
    }

    /** One telling of the one who asks, as long as he may see what it is about. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<NotificationRow> find(UUID id, Locale locale) {
        Conditions conditions = mine(false).add("n.id = :one", "one", id);
        return conditions.fill(em.createQuery(ROWS + conditions.where(), Object[].class)).getResultList().stream()
                .map(row -> row(row, Messages.of(locale)))
                .findFirst();
    }

    /** Whether something is unread since then that belongs to a directive of the highest urgency. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public boolean hasExpress(Instant since) {
        Conditions conditions = mine(true)
                .add("n.at >= :since and exists (select 1 from Directive d where d.id = t.directiveId"
                        + " and d.urgency = vn.dondoc.directive.Urgency.EXPRESS)")
                .with("since", since);
        return count(conditions) > 0;
    }

    private static Conditions ofKind(@Nullable NewsKind kind, Conditions conditions) {
        if (kind == null) {
            return conditions;
        }
        return conditions
                .add(
                        kind == NewsKind.DECISION
                                ? "n.type in (:decisions)"
                                : "n.type not in (:decisions) and (t.id is null or t.open = true)")
                .with("decisions", NewsKind.DECISIONS);
    }

    private static void startBehind(String after, Conditions conditions) {
        int bar = Math.max(0, after.indexOf('|'));
        try {
            conditions
                    .add("n.at <= :afterAt and (n.at < :afterAt or n.id < :afterId)")
                    .with("afterAt", Instant.parse(after.substring(0, bar)))
                    .with("afterId", Ids.orNotFound(after.substring(bar + 1)));
        } catch (DateTimeException e) {
            throw InvalidInput.at("cursor", "input.cursor");
        }
    }

    private static NotificationRow row(Object[] row, Messages messages) {
        String type = (String) row[2];
        if (row[12] != null) {
            String text = messages.text("notification." + type, row[11], row[10]);
            return new NotificationRow(
                    (UUID) row[0], (Instant) row[1], type, null, null, text, (String) row[12], instant(row[3]));
        }
        NotificationRow.TaskName task = new NotificationRow.TaskName((UUID) row[4], (String) row[5], (String) row[6]);
        String text = messages.text("notification." + type, task.code(), task.title(), row[11]);
        if (row[10] != null) {
            text += " " + messages.text("notification.late", LocalDate.parse((String) row[10]));
        }
        if (ABOUT_DEADLINE.contains(type) && Boolean.TRUE.equals(row[13])) {
            text += " " + messages.text("notification.extension");
        }
        DirectiveRef directive = new DirectiveRef((UUID) row[7], (String) row[8], (LocalDate) row[9]);
        String address = "/tasks/task.xhtml?id=" + task.id();
        return new NotificationRow(
                (UUID) row[0], (Instant) row[1], type, task, directive, text, address, instant(row[3]));
    }

    private static @Nullable Instant instant(@Nullable Object value) {
        return (Instant) value;
    }

    /** How many are not read. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public long unread() {
        return count(mine(true));
    }

    private long count(Conditions conditions) {
        return conditions
                .fill(em.createQuery("select count(*)" + JOINED + conditions.where(), Long.class))
                .getSingleResult();
    }

    private Conditions mine(boolean unreadOnly) {
        Actor actor = current.get();
        if (unreadOnly) {
            return unreadOf(actor);
        }
        Conditions conditions = new Conditions().add("n.accountId = :me", "me", actor.accountId());
        return visible(actor, conditions);
    }

    /**
     * What the reader has not read, of notifications called {@code n} and their tasks called {@code t}, which are joined from the left:
     * some are about no task.
     */
    public static Conditions unreadOf(Actor reader) {
        return visible(
                reader, new Conditions().add("n.accountId = :me and n.readAt is null", "me", reader.accountId()));
    }

    private static Conditions visible(Actor reader, Conditions conditions) {
        Conditions seen = new Conditions();
        TaskScope.visibleTo(reader, seen);
        String task = seen.where().replaceFirst("^ where ", "");
        return conditions
                .add("n.address is not null or t.id is not null" + (task.isEmpty() ? "" : " and " + task))
                .with(seen);
    }

    public void read(UUID id) {
        Notification notification = em.find(Notification.class, id);
        if (notification == null
                || !notification.accountId().equals(current.get().accountId())) {
            throw new NotFound();
        }
        notification.read(clock.instant());
    }

    /** Marks as read what was told about a task; {@code key} as the group has it. */
    public void readGroup(UUID key) {
        em.createQuery("update Notification n set n.readAt = :now where n.accountId = :me and n.readAt is null"
                        + " and (n.taskId = :key or n.id = :key)")
                .setParameter("now", clock.instant())
                .setParameter("me", current.get().accountId())
                .setParameter("key", key)
                .executeUpdate();
    }

    public void readAll() {
        em.createQuery("update Notification n set n.readAt = :now where n.accountId = :me and n.readAt is null")
                .setParameter("now", clock.instant())
                .setParameter("me", current.get().accountId())
                .executeUpdate();
    }
}
