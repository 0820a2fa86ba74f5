package vn.dondoc.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import vn.dondoc.kernel.Zones;
import vn.dondoc.task.TaskFixture;

/** What a province was reminded of, as its tables tell. */
final class RemindersHeard {
    private final TaskFixture world;

    RemindersHeard(TaskFixture world) {
        this.world = world;
    }

    void at(LocalDate day, int hour, int minute) {
        world.beans()
                .clock()
                .moveTo(LocalDateTime.of(day, LocalTime.of(hour, minute))
                        .atZone(Zones.VIETNAM)
                        .toInstant());
    }

    void tick() {
        world.bean(Reminding.class).remind();
    }

    /** A tick at half past seven of that day. */
    void tickOn(LocalDate day) {
        at(day, 7, 30);
        tick();
    }

    /** A tick on each of the days. */
    void tickDaily(LocalDate first, LocalDate last) {
        first.datesUntil(last.plusDays(1)).forEach(this::tickOn);
    }

    /** Day, type and person of every reminder that was told, in order. */
    List<String> told() {
        return rows("order by n.at, n.type, n.accountId").stream()
                .map(row -> Zones.day((Instant) row[0]) + " " + row[1] + " " + name((UUID) row[2]))
                .toList();
    }

    /** The same of one person. */
    List<String> told(String who) {
        return told().stream()
                .filter(line -> line.endsWith(" " + who))
                .map(line -> line.substring(0, line.length() - who.length() - 1))
                .toList();
    }

    List<Object[]> rows(String order) {
        return world.database()
                .entityManager()
                .createQuery(
                        "select n.at, n.type, n.accountId, n.taskId, n.eventId from Notification n"
                                + " where n.type like 'REMINDER%' " + order,
                        Object[].class)
                .getResultList();
    }

    private String name(UUID account) {
        return world.bean(vn.dondoc.identity.People.class)
                .byId(account)
                .orElseThrow()
                .username();
    }

    /** Rule, step and state of every reminder of the task, in order. */
    List<String> kept(UUID task) {
        return world
                .database()
                .entityManager()
                .createQuery(
                        "select r from Reminder r where r.key.taskId = :task order by r.speaksOn, r.seq",
                        Reminder.class)
                .setParameter("task", task)
                .getResultList()
                .stream()
                .map(r -> r.key().rule() + " " + r.key().step() + " " + r.state() + (r.isLate() ? " late" : ""))
                .toList();
    }
}
