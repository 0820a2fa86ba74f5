package vn.dondoc.organisation;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.dondoc.kernel.Ids;
import vn.dondoc.kernel.NotFound;
import vn.dondoc.kernel.Texts;

/** All units at one moment, ready to be asked without the database. Immutable. */
public final class UnitDirectory {
    private final Map<UUID, UnitView> byId = new HashMap<>();
    private final Map<String, List<UnitView>> byCode = new HashMap<>();
    private final Map<String, List<UnitView>> byName = new HashMap<>();
    private final Map<UUID, List<UUID>> children = new HashMap<>();
    private final Map<UUID, UnitRef> refs = new HashMap<>();
    private final List<UnitView> all;

    /** Files the units under their ids, codes and names. */
    public UnitDirectory(Collection<UnitView> units) {
        all = units.stream()
                .sorted(Comparator.comparing(UnitView::kind).thenComparing(UnitView::id))
                .toList();
        for (UnitView unit : all) {
            byId.put(unit.id(), unit);
            refs.put(unit.id(), unit.ref());
            file(byCode, unit.code(), unit);
            unit.codes().forEach(code -> file(byCode, code.value(), unit));
            Set<String> names = new LinkedHashSet<>(unit.variants());
            names.add(unit.name());
            names.add(unit.label());
            names.forEach(name -> file(byName, name, unit));
            if (unit.parent() != null) {
                children.computeIfAbsent(unit.parent(), key -> new ArrayList<>())
                        .add(unit.id());
            }
        }
    }

    private static void file(Map<String, List<UnitView>> index, String key, UnitView unit) {
        index.computeIfAbsent(Texts.fold(key), k -> new ArrayList<>()).add(unit);
    }

    /** Every unit of every time, by kind and in the order of entry. */
    public List<UnitView> all() {
        return all;
    }

    /** The unit; {@link NotFound} when there is none. */
    public UnitView get(UUID id) {
        return find(id).orElseThrow(NotFound::new);
    }

    /** The unit; empty when there is none. */
    public Optional<UnitView> find(UUID id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The unit's short form for answers; {@link NotFound} when there is none. */
    public UnitRef ref(UUID id) {
        UnitRef ref = refs.get(id);
        if (ref == null) {
            throw new NotFound();
        }
        return ref;
    }

    /** The unit that a text from outside means on that day: its id, a code that holds then, or a name or spelling of it. */
    public Optional<UnitView> find(String text, LocalDate on) {
        Optional<UUID> id = Ids.parse(text);
        if (id.isPresent()) {
            return find(id.get());
        }
        String key = Texts.fold(text);
        return byCode.getOrDefault(key, List.of()).stream()
                .filter(unit -> unit.existsOn(on) && codeHolds(unit, key, on))
                .findFirst()
                .or(() -> byName.getOrDefault(key, List.of()).stream()
                        .filter(unit -> unit.existsOn(on))
                        .findFirst());
    }

    private static boolean codeHolds(UnitView unit, String key, LocalDate on) {
        return Texts.fold(unit.code()).equals(key)
                || unit.codes().stream()
                        .anyMatch(code -> Texts.fold(code.value()).equals(key) && code.holdsOn(on));
    }

    /** The unit itself and every unit below it. */
    public Set<UUID> scopeOf(UUID id) {
        Set<UUID> scope = new LinkedHashSet<>();
        Deque<UUID> open = new ArrayDeque<>(List.of(id));
        while (!open.isEmpty()) {
            UUID next = open.pop();
            if (scope.add(next)) {
                open.addAll(children.getOrDefault(next, List.of()));
            }
        }
        return scope;
    }

    /** The units of a kind that exist on the day. */
    public List<UnitView> ofKinds(Set<UnitKind> kinds, LocalDate on) {
        return all.stream()
                .filter(unit -> kinds.contains(unit.kind()) && unit.existsOn(on))
                .toList();
    }
}
