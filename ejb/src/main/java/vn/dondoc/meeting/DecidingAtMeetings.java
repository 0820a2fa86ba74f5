package vn.dondoc.meeting;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.attachment.secrecy.SecretGuard;
import vn.dondoc.identity.CurrentActor;
import vn.dondoc.identity.Requires;
import vn.dondoc.identity.Right;
import vn.dondoc.kernel.InputCheck;
import vn.dondoc.kernel.NotFound;
import vn.dondoc.kernel.Zones;
import vn.dondoc.organisation.UnitRef;
import vn.dondoc.organisation.UnitView;
import vn.dondoc.organisation.Units;
import vn.dondoc.task.Occasion;
import vn.dondoc.task.Occasion.Happened;
import vn.dondoc.task.TaskReading;
import vn.dondoc.task.TaskRow;

/** What is decided while a meeting runs is done by the acts themselves, with their rights, and written into its record. */
@Stateless
public class DecidingAtMeetings {
    @Inject
    Meetings meetings;

    @Inject
    Occasion occasion;

    @Inject
    TaskReading reading;

    @Inject
    Units units;

    @Inject
    SecretGuard secrets;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    /**
     * Does the act on the occasion of the meeting and records what the history of the task says of it; the record never says anything
     * that was not done. All of it is undone where one half fails.
     *
     * @param task on which the act is done
     * @param act one of those that a {@link DecisionKind} stands for
     */
    @Requires({Right.STEER, Right.DIRECT})
    public void decide(UUID id, UUID task, Runnable act) {
        Meeting meeting = running(id);
        TaskRow before = reading.rows(List.of(task)).stream().findFirst().orElseThrow(NotFound::new);
        UnitRef unit = before.leadUnit();
        if (unit == null) {
            throw new NotFound(); // the parent of several is on no unit's screen
        }
        for (Happened happened : occasion.during(meeting.name(), act)) {
            if (happened.task().equals(task)) {
                meetings.keep(MeetingDecision.about(entry(meeting), unit.id(), before, happened));
            }
        }
    }

    /**
     * Something new to be done, as it was said.
     *
     * @param unit by id, code or name
     * @param due its deadline, not before the meeting; null for none
     * @param product what is wanted to be seen; null for nothing in particular
     */
    public record Conclusion(
            @Nullable String unit,
            @Nullable String content,
            @Nullable LocalDate due,
            @Nullable String product) {}

    /** Notes a conclusion; it becomes a task when the notice is issued. */
    @Requires(Right.STEER)
    public void conclude(UUID id, Conclusion said) {
        secrets.check("content", said.content());
        secrets.check("product", said.product());
        Meeting meeting = running(id);
        InputCheck check = new InputCheck();
        String content = check.text("content", said.content(), 2000);
        String product = check.optionalText("product", said.product(), 1000);
        String name = check.text("unit", said.unit(), 300);
        LocalDate due = check.date("due", said.due());
        if (due != null && due.isBefore(meeting.heldOn())) {
            check.problem("due", "task.dueBeforeIssued", meeting.heldOn());
        }
        LocalDate today = Zones.today(clock);
        UUID unit = units.directory()
                .find(name, today)
                .filter(found -> found.existsOn(today))
                .map(UnitView::id)
                .orElse(null);
        if (unit == null && !name.isEmpty()) {
            check.problem("unit", "unit.unknown", name);
        }
        check.orFail();
        meetings.keep(MeetingDecision.conclusion(entry(meeting), Objects.requireNonNull(unit), content, due, product));
    }

    private Meeting running(UUID id) {
        Meeting meeting = meetings.locked(id);
        meeting.refuseUnless(MeetingState.RUNNING);
        return meeting;
    }

    private MeetingDecision.Entry entry(Meeting meeting) {
        return new MeetingDecision.Entry(
                meeting,
                meetings.nextSeq(meeting),
                current.get(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
