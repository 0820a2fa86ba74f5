package vn.dondoc.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.dondoc.identity.Actor;
import vn.dondoc.identity.CurrentActor;
import vn.dondoc.identity.People;
import vn.dondoc.identity.Person;
import vn.dondoc.identity.Right;
import vn.dondoc.identity.Role;
import vn.dondoc.identity.SignIns;
import vn.dondoc.kernel.Zones;
import vn.dondoc.notification.setting.NotificationSettings;
import vn.dondoc.notification.setting.PersonalSettings;
import vn.dondoc.task.TaskReading;

/**
 * Who is told in the place of somebody on leave: his delegate, else another head of his unit, always somebody who is there and may
 * see what he would be told.
 */
@ApplicationScoped
class StandIns {
    @Inject
    People people;

    @Inject
    SignIns signIns;

    @Inject
    PersonalSettings personal;

    @Inject
    TaskReading tasks;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    /** Who is told about the task instead; becomes the one whom it answers. */
    Optional<Person> about(UUID task, Person absent, NotificationSettings settings) {
        return present(absent, settings, candidate -> {
            current.become(signIns.actorOf(candidate));
            return !tasks.rows(List.of(task)).isEmpty();
        });
    }

    /** Who gets the digest instead. */
    Optional<Person> forDigest(Person absent, NotificationSettings settings) {
        return present(absent, settings, candidate -> seesAll(candidate, absent));
    }

    /** Whether everything that the one sees is seen by the other too. */
    boolean seesAll(Person candidate, Person absent) {
        Actor other = signIns.actorOf(candidate);
        Actor away = signIns.actorOf(absent);
        boolean units = other.may(Right.READ_OWN_UNIT) && other.scope().containsAll(away.scope());
        return other.may(Right.READ_ALL) || !away.may(Right.READ_ALL) && units;
    }

    private Optional<Person> present(Person absent, NotificationSettings settings, Predicate<Person> sees) {
        LocalDate today = Zones.today(clock);
        List<Person> candidates = Stream.concat(people.byId(settings.delegate()).stream(), heads(absent).stream())
                .filter(candidate -> candidate.active() && !candidate.id().equals(absent.id()))
                .distinct()
                .toList();
        Map<UUID, NotificationSettings> theirs =
                personal.of(candidates.stream().map(Person::id).toList());
        return candidates.stream()
                .filter(candidate -> !Optional.ofNullable(theirs.get(candidate.id()))
                        .map(known -> known.isOnLeave(today))
                        .orElse(false))
                .filter(sees)
                .findFirst();
    }

    private List<Person> heads(Person absent) {
        if (absent.unitId() == null) {
            return List.of();
        }
        boolean office = absent.roles().stream().anyMatch(Role::isOffice);
        return people.of(absent.unitId(), office ? Role.OFFICE_HEAD : Role.UNIT_HEAD);
    }
}
