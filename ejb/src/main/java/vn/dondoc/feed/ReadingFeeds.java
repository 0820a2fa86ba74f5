package vn.dondoc.feed;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.dondoc.audit.Audit;
import vn.dondoc.audit.AuditAction;
import vn.dondoc.audit.AuditNote;
import vn.dondoc.identity.CurrentActor;
import vn.dondoc.identity.OpenToAll;
import vn.dondoc.identity.People;
import vn.dondoc.identity.Person;
import vn.dondoc.identity.SignIns;
import vn.dondoc.identity.session.Secrets;
import vn.dondoc.kernel.Messages;
import vn.dondoc.kernel.NotFound;
import vn.dondoc.kernel.Zones;
import vn.dondoc.task.Page;
import vn.dondoc.task.TaskFilter;
import vn.dondoc.task.TaskReading;
import vn.dondoc.task.TaskRow;
import vn.dondoc.task.TaskSort;
import vn.dondoc.task.TaskState;

/** Opens a feed for whoever has its key, with the rights that the owner has now. */
@Stateless
@OpenToAll("the key is the proof")
public class ReadingFeeds {
    private static final int MOST = 2000;
    private static final int LONGEST_KEY = 100;
    private static final Duration CLOSED = Duration.ofDays(90);

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentActor current;

    @Inject
    People people;

    @Inject
    SignIns signIns;

    @Inject
    TaskReading reading;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** What the key shows; {@link NotFound} when there is none such, it was revoked, or its owner is locked. */
    public TaskFeed open(String secret) {
        FeedKey key = find(secret);
        Person owner = people.byId(key.accountId()).filter(Person::active).orElseThrow(NotFound::new);
        current.become(signIns.actorOf(owner));
        note(key);
        List<TaskRow> tasks = tasks(key.scope());
        Locale language = Locale.forLanguageTag(owner.language());
        Messages messages = Messages.of(language);
        return new TaskFeed(
                key.id(),
                messages.text("feed.title", messages.text("feed.scope." + key.scope()), owner.name()),
                language,
                tasks.stream().map(TaskRow::updatedAt).max(Instant::compareTo).orElse(Instant.EPOCH),
                tasks);
    }

    private FeedKey find(String secret) {
        if (secret.length() > LONGEST_KEY) {
            throw new NotFound();
        }
        return em
                .createQuery("select k from FeedKey k where k.digest = :digest and k.revokedAt is null", FeedKey.class)
                .setParameter("digest", Secrets.digest(secret))
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The use is noted now and then, and logged once a day: calendars ask every few minutes. */
    private void note(FeedKey key) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (!key.isWorthNoting(now)) {
            return;
        }
        if (!isSameDay(key.lastUsedAt(), now)) {
            audit.note(AuditNote.of(AuditAction.FEED_READ).about("feedKey", key.id()));
        }
        key.used(now);
    }

    private static boolean isSameDay(@Nullable Instant before, Instant now) {
        return before != null && Zones.day(before).equals(Zones.day(now));
    }

    /** What is open, and what was closed in the last three months. */
    private List<TaskRow> tasks(FeedScope scope) {
        List<TaskRow> tasks = new ArrayList<>(
                list(TaskFilter.builder().view(scope.view()).open().build(), MOST));
        if (scope != FeedScope.MINE && tasks.size() < MOST) {
            EnumSet<TaskState> closed = EnumSet.allOf(TaskState.class);
            closed.removeIf(state -> state.isOpen() || state == TaskState.DRAFT);
            TaskFilter lately = TaskFilter.builder()
                    .view(scope.view())
                    .states(closed)
                    .updatedSince(clock.instant().minus(CLOSED))
                    .build();
            tasks.addAll(list(lately, MOST - tasks.size()));
        }
        return tasks;
    }

    private List<TaskRow> list(TaskFilter filter, int most) {
        return reading.page(filter, new Page(TaskSort.DUE_DATE, most, null, 0, false))
                .items();
    }
}
