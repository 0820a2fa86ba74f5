package vn.dondoc.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All accounts at one moment, ready to be asked without the database. Immutable. */
public final class PeopleDirectory {
    private final Map<UUID, Person> byId = new HashMap<>();
    private final Map<String, Person> byUsername = new HashMap<>();
    private final Map<UUID, List<Person>> byUnit = new HashMap<>();
    private final List<Person> all;

    public PeopleDirectory(Collection<Person> people) {
        all = people.stream().sorted(Comparator.comparing(Person::username)).toList();
        for (Person person : all) {
            byId.put(person.id(), person);
            byUsername.put(key(person.username()), person);
            if (person.unitId() != null) {
                byUnit.computeIfAbsent(person.unitId(), unit -> new ArrayList<>())
                        .add(person);
            }
        }
    }

    /** The form in which sign-in names are compared: case does not matter. */
    public static String key(String username) {
        return username.strip().toLowerCase(Locale.ROOT);
    }

    /** Every account, locked ones too, by username. */
    public List<Person> all() {
        return all;
    }

    public Optional<Person> byId(@Nullable UUID id) {
        return id == null ? Optional.empty() : Optional.ofNullable(byId.get(id));
    }

    public Optional<Person> byUsername(@Nullable String username) {
        return username == null ? Optional.empty() : Optional.ofNullable(byUsername.get(key(username)));
    }

    /** The active people of these units in that role, by username; null as role means any. */
    public List<Person> of(Set<UUID> units, @Nullable Role role) {
        return units.stream()
                .flatMap(unit -> byUnit.getOrDefault(unit, List.of()).stream())
                .filter(person -> person.active() && (role == null || person.has(role)))
                .sorted(Comparator.comparing(Person::username))
                .toList();
    }

    /** The active people in that role, of whatever unit. */
    public List<Person> in(Role role) {
        return all.stream()
                .filter(person -> person.active() && person.has(role))
                .toList();
    }
}
