package vn.dondoc.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dondoc.organisation.Units;
import vn.dondoc.search.words.Terms;

/**
 * What stands for what in a query: the words that the Office keeps, and the units with their codes and short names. Kept in
 * memory, read anew every minute and after a change here.
 */
@ApplicationScoped
public class KnownWords {
    private static final Duration FRESH = Duration.ofSeconds(60);
    private static final int LONGEST = 8;

    /** Bare words of a term, joined by blanks, to what else may be meant, each as bare words. */
    private record Lists(Map<String, Set<List<String>>> meant, Instant readAt) {}

    @PersistenceContext
    EntityManager em;

    @Inject
    Units units;

    @Inject
    Clock clock;

    private volatile @Nullable Lists known;

    /** What else may be meant by some of these neighbouring words, each as its bare words; every one once. */
    Set<List<String>> alternatives(List<String> bareWords) {
        Map<String, Set<List<String>>> meant = lists().meant();
        Set<List<String>> found = new LinkedHashSet<>();
        for (int from = 0; from < bareWords.size(); from++) {
            for (int to = from + 1; to <= Math.min(bareWords.size(), from + LONGEST); to++) {
                found.addAll(meant.getOrDefault(String.join(" ", bareWords.subList(from, to)), Set.of()));
            }
        }
        return found;
    }

    /** Words were added or taken away. */
    void forget() {
        known = null;
    }

    private Lists lists() {
        Lists lists = known;
        if (lists == null || !clock.instant().isBefore(lists.readAt().plus(FRESH))) {
            lists = new Lists(read(), clock.instant());
            known = lists;
        }
        return lists;
    }

    private Map<String, Set<List<String>>> read() {
        Map<String, Set<List<String>>> meant = new HashMap<>();
        for (SearchWord word :
                em.createQuery("select w from SearchWord w", SearchWord.class).getResultList()) {
            add(meant, word.spoken(), word.meant());
            if (word.kind() == WordKind.ABBREVIATION) {
                add(meant, word.meant(), word.spoken());
            }
        }
        units.directory().all().forEach(unit -> {
            List<String> names = new ArrayList<>(unit.variants());
            if (unit.shortName() != null) {
                names.add(unit.shortName());
            }
            names.add(unit.code());
            names.forEach(name -> {
                add(meant, name, unit.name());
                add(meant, unit.name(), name);
            });
        });
        return meant;
    }

    private static void add(Map<String, Set<List<String>>> meant, String from, String to) {
        List<String> spoken = Terms.bare(from);
        List<String> other = Terms.bare(to);
        boolean tooShort = spoken.size() == 1 && spoken.get(0).length() < 3;
        if (!tooShort && !other.isEmpty() && !spoken.equals(other)) {
            meant.computeIfAbsent(String.join(" ", spoken), key -> new LinkedHashSet<>())
                    .add(other);
        }
    }
}
