package vn.dondoc.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.identity.Role;
import vn.dondoc.task.EventType;
import vn.dondoc.task.TaskNews;

/** Whom a piece of news concerns: nobody is told what he did himself. */
@ApplicationScoped
public class Recipients {
    /** What people are told about; progress, comments and contributions stand on the desk instead. */
    static final Set<EventType> TOLD = Set.of(
            EventType.ISSUED,
            EventType.TRANSFERRED,
            EventType.RETURN_REQUESTED,
            EventType.RETURN_RESOLVED,
            EventType.ASSIGNED_INSIDE,
            EventType.COMPLETION_REPORTED,
            EventType.CONFIRMED,
            EventType.REJECTED,
            EventType.EXTENSION_REQUESTED,
            EventType.EXTENSION_APPROVED,
            EventType.EXTENSION_REFUSED,
            EventType.URGED,
            EventType.EXPLANATION_ASKED,
            EventType.EXPLAINED,
            EventType.SUSPENDED,
            EventType.RESUMED,
            EventType.WITHDRAWN,
            EventType.SUPERSEDED);

    @Inject
    TaskPeople people;

    Set<UUID> of(TaskNews news) {
        Set<UUID> told = new LinkedHashSet<>();
        switch (news.type()) {
            case ISSUED, TRANSFERRED -> {
                told.addAll(people.unit(news.leadUnit(), null));
                Arrays.stream(news.coordinatingUnits()).forEach(unit -> told.addAll(people.unit(unit, Role.UNIT_HEAD)));
            }
            case ASSIGNED_INSIDE -> add(news.assignee(), told);
            case RETURN_REQUESTED, COMPLETION_REPORTED, EXPLAINED -> told.addAll(people.office(news.officer()));
            case EXTENSION_REQUESTED -> told.addAll(people.leaders(news.leader()));
            default -> {
                told.addAll(people.unit(news.leadUnit(), Role.UNIT_HEAD));
                add(news.assignee(), told);
            }
        }
        told.remove(news.by());
        return told;
    }

    private static void add(@Nullable UUID person, Set<UUID> told) {
        if (person != null) {
            told.add(person);
        }
    }
}
