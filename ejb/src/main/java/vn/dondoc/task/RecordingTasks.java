package vn.dondoc.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.identity.Actor;

/**
 * Takes over tasks that lived in another system: their history is written as it was recorded there, without asking
 * whether each step would be allowed here. Asks for no right: the importer does.
 */
@ApplicationScoped
public class RecordingTasks {
    @Inject
    Tasks tasks;

    @Inject
    TaskCodes codes;

    /** Makes the task with its whole history; returns its id. */
    public UUID record(RecordedTask recorded) {
        Act issue = new Act(recorded.issuedBy(), recorded.issuedAt(), null);
        Task task = Task.drafted(codes.next(issue.day()), recorded.order(), null, issue);
        task.source = recorded.source();
        task.sourceId = recorded.sourceId();
        if (recorded.state() == TaskState.DRAFT && recorded.events().isEmpty()) {
            task.draft(issue);
        } else {
            task.issue(issue);
        }
        follow(task, recorded, recorded.events());
        return tasks.keep(task).id;
    }

    /**
     * Follows a record that has gone on since it was last brought in.
     *
     * @param news the events that are new
     */
    public void goOn(UUID id, RecordedTask recorded, List<RecordedTask.Event> news) {
        Task task = tasks.locked(id);
        follow(task, recorded, news);
        task.follow(recorded.order(), tasks.act(null));
        task.correct(recorded.order(), tasks.act(null));
        tasks.keep(task);
    }

    private static void follow(Task task, RecordedTask recorded, List<RecordedTask.Event> events) {
        for (RecordedTask.Event event : events) {
            task.follow(typeOf(task, event), event, completion(recorded, task, event));
        }
        if (task.percent != recorded.percent()) {
            Instant last = events.isEmpty()
                    ? recorded.issuedAt()
                    : events.get(events.size() - 1).at();
            Actor by = recorded.issuedBy();
            task.follow(EventType.IMPORTED, new RecordedTask.Event(last, by, null, null, recorded.percent()), null);
        }
    }

    private static @Nullable Instant completion(RecordedTask recorded, Task task, RecordedTask.Event event) {
        if (event.state() != TaskState.CONFIRMED) {
            return null;
        }
        Instant reported = task.progress.reportedAt() == null ? event.at() : task.progress.reportedAt();
        return recorded.completedAt() == null ? reported : recorded.completedAt();
    }

    private static EventType typeOf(Task task, RecordedTask.Event event) {
        if (event.state() == null || event.state() == task.state) {
            return event.percent() == null ? EventType.COMMENTED : EventType.PROGRESS_REPORTED;
        }
        return switch (event.state()) {
            case DRAFT -> EventType.IMPORTED;
            case ISSUED -> EventType.ISSUED;
            case RECEIVED -> EventType.ACCEPTED;
            case RETURN_REQUESTED -> EventType.RETURN_REQUESTED;
            case IN_PROGRESS -> task.state == TaskState.REPORTED ? EventType.REJECTED : EventType.PROGRESS_REPORTED;
            case REPORTED -> EventType.COMPLETION_REPORTED;
            case CONFIRMED -> EventType.CONFIRMED;
            case SUSPENDED -> EventType.SUSPENDED;
            case WITHDRAWN -> EventType.WITHDRAWN;
            case SUPERSEDED -> EventType.SUPERSEDED;
        };
    }
}
