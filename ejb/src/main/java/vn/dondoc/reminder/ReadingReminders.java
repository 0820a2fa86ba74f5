package vn.dondoc.reminder;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.identity.Requires;
import vn.dondoc.identity.Right;
import vn.dondoc.kernel.Messages;
import vn.dondoc.kernel.NotFound;
import vn.dondoc.kernel.Slice;
import vn.dondoc.task.PersonRef;
import vn.dondoc.task.TaskReading;
import vn.dondoc.task.TaskRows;

/** The record of what people were reminded of, for everybody who may see the task. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@Requires({Right.READ_ALL, Right.READ_OWN_UNIT, Right.OWN_ACCOUNT})
public class ReadingReminders {
    @PersistenceContext
    EntityManager em;

    @Inject
    TaskReading tasks;

    @Inject
    TaskRows shown;

    /**
     * What the task was reminded of, latest first; what is not told yet is not shown.
     *
     * @param before the {@code next} of the page before; {@link Long#MAX_VALUE} for the first
     */
    public Slice<ReminderRow> page(UUID task, long before, int size, Locale locale) {
        if (tasks.rows(List.of(task)).isEmpty()) {
            throw new NotFound();
        }
        List<Reminder> found = em.createQuery(
                        "select r from Reminder r where r.key.taskId = :task and r.seq < :before"
                                + " and r.state <> vn.dondoc.reminder.ReminderState.PENDING order by r.seq desc",
                        Reminder.class)
                .setParameter("task", task)
                .setParameter("before", before)
                .setMaxResults(size + 1)
                .getResultList();
        boolean more = found.size() > size;
        List<Reminder> page = more ? found.subList(0, size) : found;
        Map<UUID, List<PersonRef>> told = told(page);
        Messages messages = Messages.of(locale);
        List<ReminderRow> rows = page.stream()
                .map(one -> row(one, told.getOrDefault(one.key().event(), List.of()), messages))
                .toList();
        return new Slice<>(rows, more ? Long.toString(page.get(size - 1).seq()) : null, null);
    }

    private Map<UUID, List<PersonRef>> told(List<Reminder> page) {
        List<UUID> events = page.stream()
                .filter(one -> one.people() > 0)
                .map(one -> one.key().event())
                .toList();
        Map<UUID, List<PersonRef>> told = new HashMap<>();
        if (!events.isEmpty()) {
            em.createQuery(
                            "select n.eventId, n.accountId from Notification n where n.eventId in (:events)"
                                    + " order by n.eventId, n.id",
                            Object[].class)
                    .setParameter("events", events)
                    .getResultList()
                    .forEach(pair -> add(told, (UUID) pair[0], shown.shown((UUID) pair[1])));
        }
        return told;
    }

    private static void add(Map<UUID, List<PersonRef>> told, UUID event, @Nullable PersonRef person) {
        if (person != null) {
            told.computeIfAbsent(event, unknown -> new ArrayList<>()).add(person);
        }
    }

    private static ReminderRow row(Reminder reminder, List<PersonRef> people, Messages messages) {
        ReminderKey key = reminder.key();
        String name = "reminder." + key.rule() + (key.rule() == ReminderRule.BEFORE && key.step() == 0 ? ".today" : "");
        return new ReminderRow(
                key.rule(),
                key.ofDay(),
                key.step(),
                messages.text(name, key.step(), key.ofDay()),
                reminder.speaksOn(),
                reminder.state(),
                reminder.settledAt(),
                reminder.isLate(),
                people);
    }
}
