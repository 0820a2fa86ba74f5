package vn.dondoc.notification;

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
import vn.dondoc.task.Deciders;

/** The active people around a task: those of its unit, of the Office, the leaders. */
@ApplicationScoped
public class TaskPeople {
    @Inject
    People people;

    @Inject
    Deciders deciders;

    /** Who heads the unit or works for it; null as role means both. */
    public Set<UUID> unit(@Nullable UUID unit, @Nullable Role role) {
        return unit == null
                ? Set.of()
                : people.directory().of(Set.of(unit), role).stream()
                        .filter(person -> person.roles().stream().anyMatch(Role::isOfUnit))
                        .map(Person::id)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The officer who follows the task; every officer of the Office where there is none any more. */
    public Set<UUID> office(@Nullable UUID officer) {
        return oneOrAll(officer, Role.OFFICE_OFFICER);
    }

    /** The leader who gave the task and those who decide in his place; every leader where there is none any more. */
    public Set<UUID> leaders(@Nullable UUID leader) {
        Set<UUID> all = new LinkedHashSet<>(oneOrAll(leader, Role.LEADER));
        if (leader != null) {
            all.addAll(deciders.delegatesOf(leader));
        }
        return all;
    }

    private Set<UUID> oneOrAll(@Nullable UUID one, Role role) {
        return people.byId(one)
                .filter(Person::active)
                .map(person -> Set.of(person.id()))
                .orElseGet(() -> in(role));
    }

    /** Everybody in that role. */
    public Set<UUID> in(Role role) {
        return people.directory().in(role).stream()
                .map(Person::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
