package vn.dondoc.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dondoc.identity.CurrentActor;
import vn.dondoc.identity.Person;
import vn.dondoc.identity.SignIns;
import vn.dondoc.kernel.Messages;
import vn.dondoc.notification.Inbox;
import vn.dondoc.notification.NewsKind;
import vn.dondoc.notification.NotificationRow;
import vn.dondoc.task.TaskReading;
import vn.dondoc.task.TaskRow;

/** Writes what cannot wait: one thing that happened to a task, as it is at this moment. */
@ApplicationScoped
class NewsWriter {
    @Inject
    CurrentActor current;

    @Inject
    SignIns signIns;

    @Inject
    Inbox inbox;

    @Inject
    TaskReading tasks;

    @Inject
    TaskWords words;

    /**
     * For the reader; becomes him.
     *
     * @param absent in whose place he reads; null for himself
     */
    Written write(Due due, Person reader, @Nullable Person absent) {
        Locale locale = Locale.forLanguageTag(reader.language());
        Messages messages = Messages.of(locale);
        current.become(signIns.actorOf(absent == null ? reader : absent));
        Optional<NotificationRow> told =
                due.notification() == null ? Optional.empty() : inbox.find(due.notification(), locale);
        current.become(signIns.actorOf(reader));
        List<TaskRow> task = due.task() == null ? List.of() : tasks.rows(List.of(due.task()));
        if (told.isEmpty() || task.isEmpty()) {
            return Written.nothing(DropReason.NOT_VISIBLE);
        }
        if (told.get().readAt() != null) {
            return Written.nothing(DropReason.ALREADY_READ);
        }
        if (!task.get(0).state().isOpen() && NewsKind.of(told.get().type()) != NewsKind.DECISION) {
            return Written.nothing(DropReason.TASK_CLOSED);
        }
        return written(told.get(), task.get(0), absent, messages);
    }

    private Written written(NotificationRow told, TaskRow task, @Nullable Person absent, Messages messages) {
        List<Letter.Line> lines = new ArrayList<>();
        lines.add(new Letter.Line(task.title(), task.code(), words.link(task.code())));
        lines.add(new Letter.Line(
                messages.text(
                        "mail.directive",
                        task.directive().notation(),
                        task.directive().issued()),
                null,
                null));
        lines.add(new Letter.Line(words.deadline(task, messages), null, null));
        if (task.leadUnit() != null) {
            lines.add(new Letter.Line(messages.text("mail.lead", task.leadUnit().name()), null, null));
        }
        String what = words.told(told, messages);
        String note = absent == null ? null : messages.text("mail.instead", absent.name());
        String brief = messages.text("gateway.news", task.code(), words.due(task, messages));
        return Written.of(
                what,
                brief,
                new Letter.Body(what, note, List.of(new Letter.Section(messages.text("mail.task"), null, lines))));
    }
}
