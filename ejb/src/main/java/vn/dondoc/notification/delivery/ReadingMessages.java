package vn.dondoc.notification.delivery;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dondoc.identity.People;
import vn.dondoc.identity.PeopleDirectory;
import vn.dondoc.identity.Person;
import vn.dondoc.identity.Requires;
import vn.dondoc.identity.Right;
import vn.dondoc.kernel.Ids;
import vn.dondoc.kernel.NotFound;
import vn.dondoc.kernel.Slice;
import vn.dondoc.kernel.Texts;
import vn.dondoc.notification.setting.PersonalSettings;
import vn.dondoc.task.Conditions;

/** Which messages there are and what became of each, for the administrator; what they say stays with those whom they tell. */
@Stateless
@Requires(Right.MANAGE_SETTINGS)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ReadingMessages {
    private static final int MOST_PEOPLE = 100;
    private static final String ROWS =
            "select m.id, m.recipientId, m.absentId, m.channel, m.purpose, m.type, t.code, m.state, m.reason, m.address,"
                    + " m.createdAt, m.dueAt, m.sentAt, m.tries, m.repeats, m.answer"
                    + " from OutgoingMessage m left join Task t on t.id = m.taskId";

    @PersistenceContext
    EntityManager em;

    @Inject
    People people;

    @Inject
    PersonalSettings personal;

    /**
     * One message with all its tries.
     *
     * @param bounced whether the address that it went to is known to take nothing
     */
    public record Whole(MessageRow row, List<AttemptRow> attempts, boolean bounced) {
        /** True when the administrator may mark the address as one that takes nothing. */
        public boolean mayBeMarked() {
            return row.channel() == ChannelKind.MAIL && row.address() != null && !bounced;
        }
    }

    /**
     * One page, the latest first.
     *
     * @param cursor the {@code next} of the page before; null for the first
     */
    public Slice<MessageRow> page(MessageFilter filter, @Nullable String cursor, int size) {
        Conditions conditions = new Conditions();
        if (filter.person() != null) {
            Set<UUID> meant = named(filter.person());
            if (meant.isEmpty()) {
                return new Slice<>(List.of(), null, null);
            }
            conditions.add("m.recipientId in (:people) or m.absentId in (:people)", "people", meant);
        }
        if (filter.state() != null) {
            conditions.add("m.state = :state", "state", filter.state());
        }
        if (filter.day() != null) {
            conditions.add("m.day = :day", "day", filter.day());
        }
        if (cursor != null) {
            conditions.add("m.id < :behind", "behind", Ids.orNotFound(cursor));
        }
        PeopleDirectory directory = people.directory();
        List<MessageRow> rows = conditions
                .fill(em.createQuery(ROWS + conditions.where() + " order by m.id desc", Object[].class))
                .setMaxResults(size + 1)
                .getResultList()
                .stream()
                .map(row -> row(row, directory))
                .toList();
        boolean more = rows.size() > size;
        List<MessageRow> shown = more ? rows.subList(0, size) : rows;
        return new Slice<>(shown, more ? shown.get(size - 1).id().toString() : null, null);
    }

    /** Those who bear that sign-in name or whose name has these words in it. */
    private Set<UUID> named(String text) {
        List<Person> found = new ArrayList<>();
        people.byUsername(text).ifPresent(found::add);
        if (found.isEmpty()) {
            String words = Texts.fold(text);
            people.directory().all().stream()
                    .filter(person -> Texts.fold(person.name()).contains(words)
                            || person.username().contains(words))
                    .limit(MOST_PEOPLE)
                    .forEach(found::add);
        }
        return found.stream().map(Person::id).collect(Collectors.toSet());
    }

    public Whole whole(UUID id) {
        Object[] found =
                em
                        .createQuery(ROWS + " where m.id = :id", Object[].class)
                        .setParameter("id", id)
                        .getResultList()
                        .stream()
                        .findFirst()
                        .orElseThrow(NotFound::new);
        List<AttemptRow> attempts = em
                .createQuery(
                        "select a.begunAt, a.endedAt, a.outcome, a.answer from MessageAttempt a where a.messageId = :id"
                                + " order by a.id",
                        Object[].class)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .map(row -> new AttemptRow(
                        (Instant) row[0], instant(row[1]), (Delivery.@Nullable Outcome) row[2], (@Nullable String)
                                row[3]))
                .toList();
        MessageRow row = row(found, people.directory());
        String bounced = personal.of((UUID) found[1]).bounced();
        return new Whole(row, attempts, bounced != null && bounced.equals(row.address()));
    }

    private static MessageRow row(Object[] row, PeopleDirectory directory) {
        Person reader = directory.byId((UUID) row[1]).orElse(null);
        return new MessageRow(
                (UUID) row[0],
                reader == null ? "" : reader.username(),
                reader == null ? "" : reader.name(),
                directory.byId((@Nullable UUID) row[2]).map(Person::name).orElse(null),
                (ChannelKind) row[3],
                (Purpose) row[4],
                (String) row[5],
                (@Nullable String) row[6],
                (MessageState) row[7],
                (@Nullable DropReason) row[8],
                (@Nullable String) row[9],
                (Instant) row[10],
                (Instant) row[11],
                instant(row[12]),
                (Integer) row[13],
                (Integer) row[14],
                (@Nullable String) row[15]);
    }

    private static @Nullable Instant instant(@Nullable Object value) {
        return (@Nullable Instant) value;
    }
}
