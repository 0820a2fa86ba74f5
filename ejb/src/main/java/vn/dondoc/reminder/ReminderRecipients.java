package vn.dondoc.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dondoc.identity.People;
import vn.dondoc.identity.Person;
import vn.dondoc.identity.Role;
import vn.dondoc.identity.SignIns;
import vn.dondoc.notification.TaskPeople;
import vn.dondoc.regulation.Profiles;
import vn.dondoc.task.TaskAtHand;

/**
 * Whom a reminder concerns: before the deadline those who do the work, from its day on the head of the unit too; the Office and
 * leaders of what waits for them. Only active people who may see the task at this moment; where nobody of the unit is left, the
 * Office is told, so that nothing falls due in silence.
 */
@ApplicationScoped
public class ReminderRecipients {
    @Inject
    People people;

    @Inject
    SignIns signIns;

    @Inject
    TaskPeople taskPeople;

    @Inject
    Profiles profiles;

    Set<UUID> of(ReminderKey key, TaskAtHand task) {
        Set<UUID> told = allowed(wanted(key, task), task);
        return told.isEmpty() ? allowed(taskPeople.office(task.officer()), task) : told;
    }

    private Set<UUID> wanted(ReminderKey key, TaskAtHand task) {
        Set<UUID> wanted = new LinkedHashSet<>();
        switch (key.rule()) {
            case BEFORE, SILENT, UPDATE -> {
                working(task, wanted);
                if (key.rule() == ReminderRule.BEFORE ? key.step() == 0 : key.step() > 1) {
                    heads(task, wanted);
                }
            }
            case OVERDUE -> {
                heads(task, wanted);
                add(task.assignee(), wanted);
            }
            case ACCEPT -> taskPeople.unit(task.leadUnit(), null).forEach(wanted::add);
            case EXTENSION -> {
                wanted.addAll(taskPeople.leaders(task.leader()));
                if (profiles.today().officeHeadDecides()) {
                    wanted.addAll(taskPeople.in(Role.OFFICE_HEAD));
                }
            }
            case CONFIRM -> {
                wanted.addAll(taskPeople.office(task.officer()));
                if (key.step() > 1) {
                    wanted.addAll(taskPeople.in(Role.OFFICE_HEAD));
                }
            }
            case ANSWER -> {
                heads(task, wanted);
                add(task.assignee(), wanted);
                add(task.officer(), wanted);
            }
        }
        return wanted;
    }

    /** Who does it and the officers of the unit; its head where it has none. */
    private void working(TaskAtHand task, Set<UUID> wanted) {
        add(task.assignee(), wanted);
        taskPeople.unit(task.leadUnit(), Role.UNIT_OFFICER).forEach(wanted::add);
        if (wanted.isEmpty()) {
            heads(task, wanted);
        }
    }

    private void heads(TaskAtHand task, Set<UUID> wanted) {
        taskPeople.unit(task.leadUnit(), Role.UNIT_HEAD).forEach(wanted::add);
    }

    private static void add(@Nullable UUID person, Set<UUID> wanted) {
        if (person != null) {
            wanted.add(person);
        }
    }

    private Set<UUID> allowed(Set<UUID> wanted, TaskAtHand task) {
        return wanted.stream()
                .flatMap(id -> people.byId(id).stream())
                .filter(Person::active)
                .filter(person -> task.isSeenBy(signIns.actorOf(person)))
                .map(Person::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
