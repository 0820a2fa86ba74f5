package vn.dondoc.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One task with everything that is kept of it, for tests that work things out anew by hand. */
public record Past(Task task, List<TaskEvent> events, List<Counted> standings) {
    /** How it counted from one instant until another; null for until now. */
    public record Counted(
            Instant from,
            @Nullable Instant to,
            Standing standing,
            @Nullable UUID lead,
            @Nullable LocalDate due,
            @Nullable LocalDate doneOn) {}

    /** Every task that is no parent. */
    public static List<Past> all(TaskFixture world) {
        var em = world.database().entityManager();
        List<Past> all = new ArrayList<>();
        for (Task task : em.createQuery("select t from Task t where t.parent = false", Task.class)
                .getResultList()) {
            List<Counted> standings = new ArrayList<>();
            em.createQuery("select p from PastStanding p where p.taskId = :id", PastStanding.class)
                    .setParameter("id", task.id)
                    .getResultList()
                    .forEach(p -> standings.add(new Counted(
                            p.from(),
                            p.to(),
                            p.facts().standing(),
                            p.facts().leadUnit(),
                            p.facts().dueDate(),
                            p.facts().doneOn())));
            standings.add(
                    new Counted(task.standingSince, null, task.standing, task.leadUnit, task.dueDate, task.doneOn));
            List<TaskEvent> events = em.createQuery(
                            "select e from TaskEvent e where e.taskId = :id order by e.seq", TaskEvent.class)
                    .setParameter("id", task.id)
                    .getResultList();
            all.add(new Past(task, events, standings));
        }
        return all;
    }

    /** How it counted then. */
    public Optional<Counted> at(Instant then) {
        return standings.stream()
                .filter(each -> !each.from().isAfter(then)
                        && (each.to() == null || each.to().isAfter(then)))
                .findFirst();
    }

    public Counted now() {
        return standings.get(standings.size() - 1);
    }

    public UUID id() {
        return task.id;
    }

    public boolean isReported() {
        return task.state == TaskState.REPORTED;
    }

    public Instant givenAt() {
        return task.givenAt;
    }

    public Instant issuedAt() {
        return task.progress.issuedAt();
    }

    public @Nullable Instant acceptedAt() {
        return task.progress.acceptedAt();
    }

    /** The last entry of one of these types, from the day on which the unit got the task until then. */
    public Optional<TaskEvent> last(Set<EventType> types, Instant from, Instant until) {
        return events.stream()
                .filter(each -> types.contains(each.type())
                        && !each.at().isBefore(from)
                        && !each.at().isAfter(until))
                .max(Comparator.comparing(TaskEvent::seq));
    }

    public Optional<Instant> heard(Instant until) {
        return last(Set.of(EventType.PROGRESS_REPORTED, EventType.COMPLETION_REPORTED), issuedAt(), until)
                .map(TaskEvent::at);
    }

    public boolean namesObstacles(Instant until) {
        return last(Set.of(EventType.PROGRESS_REPORTED), issuedAt(), until)
                .filter(each -> each.details().extra().containsKey("obstacles"))
                .isPresent();
    }

    /** True when the result was reported by then and not sent back. */
    public boolean waitsForConfirmation(Instant until) {
        Set<EventType> ends =
                Set.of(EventType.ISSUED, EventType.TRANSFERRED, EventType.RETURN_RESOLVED, EventType.REJECTED);
        int reported = last(Set.of(EventType.COMPLETION_REPORTED), Instant.EPOCH, until)
                .map(TaskEvent::seq)
                .orElse(0);
        return reported > last(ends, Instant.EPOCH, until).map(TaskEvent::seq).orElse(0);
    }
}
