package vn.dondoc.search.index;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Has documents written in portions that memory holds: many of them when they are short, few when long files hang on them. */
@ApplicationScoped
public class IndexPortions {
    private static final int AT_ONCE = 1000;
    private static final long CHARACTERS_AT_ONCE = 2_000_000;

    @PersistenceContext
    EntityManager em;

    @Inject
    WritingIndex writing;

    /** Writes the documents of that kind as the database has them; when it returns, they are on disk. */
    public void write(HitKind kind, Collection<UUID> ids) {
        List<UUID> all = List.copyOf(ids);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            portions(kind, all.subList(from, Math.min(all.size(), from + AT_ONCE)));
        }
    }

    private void portions(HitKind kind, List<UUID> ids) {
        Map<UUID, Long> lengths = FileTexts.lengths(em, kind, ids);
        List<UUID> portion = new ArrayList<>();
        long characters = 0;
        for (UUID id : ids) {
            portion.add(id);
            characters += lengths.getOrDefault(id, 0L);
            if (characters > CHARACTERS_AT_ONCE) {
                portion(kind, portion);
                portion = new ArrayList<>();
                characters = 0;
            }
        }
        portion(kind, portion);
    }

    private void portion(HitKind kind, List<UUID> ids) {
        if (!ids.isEmpty()) {
            writing.write(kind, ids);
        }
    }
}
