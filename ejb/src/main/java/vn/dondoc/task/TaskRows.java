package vn.dondoc.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.identity.Actor;
import vn.dondoc.identity.People;
import vn.dondoc.identity.Person;
import vn.dondoc.kernel.Zones;
import vn.dondoc.organisation.UnitRef;
import vn.dondoc.organisation.Units;
import vn.dondoc.regulation.Calendars;
import vn.dondoc.regulation.Profiles;
import vn.dondoc.regulation.Rule;

/** Makes the shown row of what a query selected: class, working days left, flags, names of units and people. */
@ApplicationScoped
public class TaskRows {
    @Inject
    Units units;

    @Inject
    People people;

    @Inject
    Calendars calendars;

    @Inject
    Profiles profiles;

    @Inject
    Risks risks;

    @Inject
    Clock clock;

    /** The rows of lines; {@code worst} has the class of a parent, which is that of its worst child. */
    List<TaskRow> rows(List<TaskLine> lines, Map<UUID, Timeliness> worst) {
        LocalDate today = Zones.today(clock);
        Map<UUID, TaskRisk> found = risks.of(lines);
        return lines.stream()
                .map(line -> row(
                        line,
                        line.parent()
                                ? worst.get(line.id())
                                : Timeliness.of(line.standing(), line.dueDate(), line.doneOn(), today),
                        today,
                        risks.shown(found.get(line.id()), line)))
                .toList();
    }

    /** The row as it looked on a day, on which it was in that class. */
    TaskRow row(TaskLine line, @Nullable Timeliness timeliness, LocalDate day) {
        return row(line, timeliness, day, null);
    }

    private TaskRow row(TaskLine line, @Nullable Timeliness timeliness, LocalDate day, @Nullable Risk risk) {
        boolean open = line.parent() ? line.state().isOpen() : line.standing() == Standing.OPEN;
        return new TaskRow(
                line.id(),
                line.code(),
                line.title(),
                line.state(),
                timeliness,
                line.dueDate(),
                line.originalDueDate(),
                open && line.dueDate() != null ? calendars.current().daysLeft(day, line.dueDate()) : null,
                line.leadUnit() == null ? null : units.ref(line.leadUnit()),
                unitRefs(line.coordinatingUnits()),
                line.directive(),
                line.percent(),
                line.priority(),
                line.kind(),
                line.issuedAt(),
                line.lastReportAt(),
                line.updatedAt(),
                line.version(),
                flags(line, timeliness, day, risk),
                person(line.assignee()),
                risk,
                line.source(),
                line.sourceId());
    }

    LocalDate today() {
        return Zones.today(clock);
    }

    /** Working days to the deadline: 0 on the day itself, negative when late. */
    int daysLeft(LocalDate due) {
        return calendars.current().daysLeft(Zones.today(clock), due);
    }

    /** The last day that still counts as due soon today. */
    public LocalDate soonUntil() {
        return soonUntil(Zones.today(clock));
    }

    /** The last day that counts as due soon on that day. */
    public LocalDate soonUntil(LocalDate day) {
        return profiles.on(day).dueSoonUntil(day, calendars.current());
    }

    /** So many urgings are enough for criticism today. */
    int urgingsBeforeCriticism() {
        return profiles.today().number(Rule.URGINGS_BEFORE_CRITICISM);
    }

    /** Before this instant the last word of a unit is too old today. */
    public Instant silentBefore() {
        LocalDate today = Zones.today(clock);
        return clock.instant().minus(profiles.on(today).noReportDays(), ChronoUnit.DAYS);
    }

    /** When the row will first look different although nothing is done: its unit becomes silent. Empty when never. */
    public Optional<Instant> silentFrom(TaskRow row) {
        Instant heard = row.lastReportAt() == null ? row.issuedAt() : row.lastReportAt();
        boolean working = row.state().isOpen() && row.state() != TaskState.REPORTED;
        boolean silent = row.flags().contains(TaskFlag.NO_REPORT);
        return heard == null || silent || !working
                ? Optional.empty()
                : Optional.of(heard.plus(profiles.today().noReportDays(), ChronoUnit.DAYS));
    }

    private Set<TaskFlag> flags(TaskLine line, @Nullable Timeliness timeliness, LocalDate day, @Nullable Risk risk) {
        EnumSet<TaskFlag> flags = EnumSet.noneOf(TaskFlag.class);
        LocalDate due = line.dueDate();
        if (timeliness == Timeliness.OPEN_IN_TIME && !line.parent() && due != null && !due.isAfter(soonUntil(day))) {
            flags.add(TaskFlag.DUE_SOON);
        }
        if (line.extensionPending()) {
            flags.add(TaskFlag.EXTENSION_PENDING);
        }
        if (line.rejected()) {
            flags.add(TaskFlag.RETURNED);
        }
        if (line.explanationDue() != null) {
            flags.add(TaskFlag.EXPLANATION_DUE);
        }
        if (line.extensions() > 0) {
            flags.add(TaskFlag.EXTENDED);
        }
        if (risk != null) {
            flags.add(TaskFlag.AT_RISK);
        }
        Instant heard = line.lastReportAt() == null ? line.issuedAt() : line.lastReportAt();
        boolean working = line.state().isOpen() && line.state() != TaskState.REPORTED && !line.parent();
        if (working && heard != null && heard.isBefore(silentBefore())) {
            flags.add(TaskFlag.NO_REPORT);
        }
        return flags;
    }

    List<UnitRef> unitRefs(UUID[] ids) {
        return ids.length == 0 ? List.of() : Arrays.stream(ids).map(units::ref).toList();
    }

    /** The person as other features show him; null for none. */
    public @Nullable PersonRef shown(@Nullable UUID id) {
        return person(id);
    }

    /** The person as shown; null for none. */
    @Nullable
    PersonRef person(@Nullable UUID id) {
        if (id == null) {
            return null;
        }
        return people.byId(id).map(this::person).orElseGet(() -> unknown(id));
    }

    private PersonRef person(Person person) {
        return new PersonRef(
                person.id(),
                person.username(),
                person.name(),
                person.unitId() == null ? null : units.ref(person.unitId()));
    }

    private static PersonRef unknown(UUID id) {
        Actor machine = Actor.machine();
        return id.equals(Actor.MACHINE)
                ? new PersonRef(id, machine.username(), machine.name(), null)
                : new PersonRef(id, id.toString(), id.toString(), null);
    }
}
