package vn.dondoc.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.identity.People;
import vn.dondoc.identity.PeopleDirectory;
import vn.dondoc.identity.Person;
import vn.dondoc.identity.Role;
import vn.dondoc.task.Deciders;
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
    People people;

    @Inject
    Deciders deciders;

    Set<UUID> of(TaskNews news) {
        PeopleDirectory directory = people.directory();
        Set<UUID> told = new LinkedHashSet<>();
        switch (news.type()) {
            case ISSUED, TRANSFERRED -> {
                unit(news.leadUnit(), null, directory).forEach(told::add);
                Arrays.stream(news.coordinatingUnits())
                        .flatMap(unit -> unit(unit, Role.UNIT_HEAD, directory))
                        .forEach(told::add);
            }
            case ASSIGNED_INSIDE -> add(news.assignee(), told);
            case RETURN_REQUESTED, COMPLETION_REPORTED, EXPLAINED -> office(news, directory, told);
            case EXTENSION_REQUESTED -> leaders(news, directory, told);
            default -> {
                unit(news.leadUnit(), Role.UNIT_HEAD, directory).forEach(told::add);
                add(news.assignee(), told);
            }
        }
        told.remove(news.by());
        return told;
    }

    private static Stream<UUID> unit(@Nullable UUID unit, @Nullable Role role, PeopleDirectory directory) {
        return unit == null
                ? Stream.empty()
                : directory.of(Set.of(unit), role).stream()
                        .filter(person -> person.roles().stream().anyMatch(Role::isOfUnit))
                        .map(Person::id);
    }

    private static void office(TaskNews news, PeopleDirectory directory, Set<UUID> told) {
        if (news.officer() != null) {
            told.add(news.officer());
        } else {
            directory.in(Role.OFFICE_OFFICER).forEach(person -> told.add(person.id()));
        }
    }

    private void leaders(TaskNews news, PeopleDirectory directory, Set<UUID> told) {
        if (news.leader() != null) {
            told.add(news.leader());
            told.addAll(deciders.delegatesOf(news.leader()));
        } else {
            directory.in(Role.LEADER).forEach(person -> told.add(person.id()));
        }
    }

    private static void add(@Nullable UUID person, Set<UUID> told) {
        if (person != null) {
            told.add(person);
        }
    }
}
