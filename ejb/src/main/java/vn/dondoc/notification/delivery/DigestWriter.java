package vn.dondoc.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dondoc.identity.Actor;
import vn.dondoc.identity.CurrentActor;
import vn.dondoc.identity.Person;
import vn.dondoc.identity.Role;
import vn.dondoc.identity.SignIns;
import vn.dondoc.kernel.Messages;
import vn.dondoc.kernel.Slice;
import vn.dondoc.kernel.Zones;
import vn.dondoc.notification.Inbox;
import vn.dondoc.notification.NewsKind;
import vn.dondoc.notification.NotificationGroup;
import vn.dondoc.notification.NotificationRow;
import vn.dondoc.task.Page;
import vn.dondoc.task.TaskFilter;
import vn.dondoc.task.TaskFlag;
import vn.dondoc.task.TaskReading;
import vn.dondoc.task.TaskRow;
import vn.dondoc.task.TaskView;
import vn.dondoc.task.Timeliness;

/**
 * Writes the digest of the day. Each number is the total of the very list that the heading leads to, asked for by the filter that
 * its address means; the letter says as of when.
 */
@ApplicationScoped
class DigestWriter {
    private static final int ROWS = 10;
    private static final Duration LOOKED_BACK = Duration.ofDays(7);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy", Locale.ROOT);

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentActor current;

    @Inject
    SignIns signIns;

    @Inject
    TaskReading tasks;

    @Inject
    Inbox inbox;

    @Inject
    TaskWords words;

    @Inject
    Clock clock;

    /** The parts that are lists of tasks, in their order. */
    private enum Part {
        LATE("timeliness=OPEN_OVERDUE"),
        SOON("flag=DUE_SOON"),
        WAITING("view=mine");

        private final String query;

        Part(String query) {
            this.query = query;
        }

        private TaskFilter filter(TaskView view) {
            TaskFilter.Builder filter = TaskFilter.builder().view(this == WAITING ? TaskView.MINE : view);
            return switch (this) {
                case LATE -> filter.timeliness(Set.of(Timeliness.OPEN_OVERDUE)).build();
                case SOON -> filter.flags(Set.of(TaskFlag.DUE_SOON)).build();
                case WAITING -> filter.build();
            };
        }

        private String address(TaskView view) {
            String side = this == WAITING ? "" : "view=" + view.name().toLowerCase(Locale.ROOT) + "&";
            return "/tasks/list.xhtml?" + side + query;
        }
    }

    /** A part with the number of all its rows. */
    private record Counted(String name, long total, Letter.Section section) {}

    /**
     * For the reader; becomes whom it is about.
     *
     * @param absent whose digest he reads in his place, without links to lists, which would show him his own; null for himself
     */
    Written write(Due due, Person reader, @Nullable Person absent) {
        Messages messages = Messages.of(Locale.forLanguageTag(reader.language()));
        Actor actor = signIns.actorOf(absent == null ? reader : absent);
        current.become(actor);
        TaskView view = side(actor);
        List<Counted> parts = new ArrayList<>();
        for (Part part : Part.values()) {
            part(part, view, absent == null, messages, parts);
        }
        boolean news = news(NewsKind.DECISION, due, absent == null, messages, parts);
        news |= news(NewsKind.OTHER, due, absent == null, messages, parts);
        boolean any = news || parts.stream().anyMatch(part -> !part.name().startsWith("news"));
        return any ? written(parts, absent, messages) : Written.nothing(DropReason.NOTHING_NEW);
    }

    /** Heads answer for their unit, the head of the Office for all; everybody else for what he follows. */
    private static TaskView side(Actor actor) {
        if (actor.has(Role.UNIT_HEAD)) {
            return TaskView.UNIT;
        }
        return actor.has(Role.OFFICE_HEAD) ? TaskView.ALL : TaskView.FOLLOWING;
    }

    private void part(Part part, TaskView view, boolean linked, Messages messages, List<Counted> parts) {
        Slice<TaskRow> rows = tasks.page(part.filter(view), Page.first(ROWS));
        long total = rows.total() == null ? rows.items().size() : rows.total();
        if (total > 0) {
            List<Letter.Line> lines = rows.items().stream()
                    .map(task -> new Letter.Line(task.title(), detail(task, messages), words.link(task.code())))
                    .toList();
            String name = part.name().toLowerCase(Locale.ROOT);
            String link = linked ? words.page(part.address(view)) : null;
            parts.add(new Counted(name, total, section(name, total, link, lines, messages)));
        }
    }

    private String detail(TaskRow task, Messages messages) {
        String left = words.left(task, messages);
        String asked = task.flags().contains(TaskFlag.EXTENSION_PENDING)
                ? " · " + messages.text("task.flag.EXTENSION_PENDING")
                : "";
        return task.code() + " · " + words.due(task, messages) + (left == null ? "" : " · " + left) + asked;
    }

    /** True when something of it is newer than the digest before. */
    private boolean news(NewsKind kind, Due due, boolean linked, Messages messages, List<Counted> parts) {
        Slice<NotificationGroup> groups = inbox.groups(true, kind, 0, ROWS, messages.locale());
        if (groups.items().isEmpty()) {
            return false;
        }
        List<Letter.Line> lines =
                groups.items().stream().map(group -> line(group, messages)).toList();
        long total = groups.total() == null ? lines.size() : groups.total();
        String name = "news." + kind.name().toLowerCase(Locale.ROOT);
        String link = linked ? words.page("/notifications.xhtml?unread=true&kind=" + kind) : null;
        parts.add(new Counted(name, total, section(name, total, link, lines, messages)));
        return groups.items().get(0).newest().at().isAfter(lastDigest(due));
    }

    private Letter.Line line(NotificationGroup group, Messages messages) {
        NotificationRow newest = group.newest();
        NotificationRow.TaskName task = newest.task();
        String link = task == null ? words.page(newest.address()) : words.link(task.code());
        String more = group.told() > 1 ? messages.text("mail.more", group.told() - 1) : null;
        return new Letter.Line(words.told(newest, messages), more, link);
    }

    private Instant lastDigest(Due due) {
        Instant last = em.createQuery(
                        "select max(m.sentAt) from OutgoingMessage m where m.recipientId = :reader"
                                + " and m.purpose = :digest and m.id < :this",
                        Instant.class)
                .setParameter("reader", due.recipient())
                .setParameter("digest", Purpose.DIGEST)
                .setParameter("this", due.id())
                .getSingleResult();
        return last == null ? clock.instant().minus(LOOKED_BACK) : last;
    }

    private static Letter.Section section(
            String name, long total, @Nullable String link, List<Letter.Line> lines, Messages messages) {
        return new Letter.Section(messages.text("mail.digest." + name, total), link, lines);
    }

    private Written written(List<Counted> parts, @Nullable Person absent, Messages messages) {
        Instant now = clock.instant();
        List<String> counts = parts.stream()
                .map(part -> messages.text("mail.count." + part.name(), part.total()))
                .toList();
        String day = messages.text("mail.digest", Zones.day(now), String.join(", ", counts));
        String note = messages.text("mail.asOf", MOMENT.format(now.atZone(Zones.VIETNAM)));
        String instead = absent == null ? "" : messages.text("mail.instead", absent.name()) + " ";
        return Written.of(
                day,
                messages.text("gateway.digest", Zones.day(now), String.join(", ", counts)),
                new Letter.Body(
                        day,
                        instead + note,
                        parts.stream().map(Counted::section).toList()));
    }
}
