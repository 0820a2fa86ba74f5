package vn.dondoc.urging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.dondoc.identity.People;
import vn.dondoc.identity.Person;
import vn.dondoc.identity.Role;
import vn.dondoc.regulation.RegulationProfile;
import vn.dondoc.regulation.RegulationProfile.UrgingSigner;
import vn.dondoc.regulation.RegulationProfile.UrgingStep;

/** Who may sign a letter: whom the profile names for its rung, and everybody above him. */
@ApplicationScoped
public class Signers {
    @Inject
    People people;

    /** The people who may sign, the one most likely meant first. */
    List<Person> of(int level, RegulationProfile profile) {
        UrgingSigner named = profile.urgingLadder().stream()
                .filter(step -> step.level() == level)
                .map(UrgingStep::signer)
                .findFirst()
                .orElse(UrgingSigner.OFFICE_HEAD);
        List<Role> roles = switch (named) {
            case CHAIRMAN -> List.of(Role.LEADER);
            case OFFICE_HEAD -> List.of(Role.OFFICE_HEAD, Role.LEADER);
            default -> List.of(Role.OFFICE_HEAD, Role.OFFICE_OFFICER);
        };
        return roles.stream()
                .flatMap(role -> people.directory().in(role).stream())
                .distinct()
                .sorted(Comparator.comparingInt(person -> rank(person, named, roles)))
                .toList();
    }

    /** A head of division first where one signs; else by role, the principal before his deputies. */
    private static int rank(Person person, UrgingSigner named, List<Role> roles) {
        String position = Optional.ofNullable(person.position()).orElse("").toLowerCase(Locale.ROOT);
        if (named == UrgingSigner.DIVISION_HEAD && position.startsWith("trưởng")) {
            return 0;
        }
        int role = 0;
        while (!person.has(roles.get(role))) {
            role++;
        }
        return 1 + 2 * role + (position.startsWith("phó") ? 1 : 0);
    }
}
