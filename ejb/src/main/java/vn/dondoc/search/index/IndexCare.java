package vn.dondoc.search.index;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.util.common.SearchException;
import org.jspecify.annotations.Nullable;

/**
 * Compares the index with the database document by document and writes what is missing or old, while searching goes on. A
 * lost index is made anew in the same way; the whole index is when it is asked for.
 */
@ApplicationScoped
public class IndexCare {
    private static final int AT_ONCE = 300;

    /** So many documents written leave as many old ones behind, which cost time with every query until they are cleared away. */
    private static final int MANY = 10_000;

    @PersistenceContext
    EntityManager em;

    @Inject
    ReadingHistory history;

    @Inject
    WritingIndex writing;

    @Inject
    IndexPortions portions;

    @Inject
    FollowingHistory following;

    @Inject
    Clock clock;

    private volatile @Nullable Progress running;
    private volatile boolean allAsked;

    /**
     * How far a walk through everything has come.
     *
     * @param seen documents looked at
     * @param of documents in all
     * @param written documents that were missing or old, or all of them
     */
    public record Progress(long seen, long of, long written) {}

    /**
     * How index and database stand to one another.
     *
     * @param indexed documents in the index; none while it cannot be asked
     * @param kept what the database holds for it
     * @param behind since when the oldest change that is not in the index yet waits; zero when none does
     * @param running the walk that is under way; null when there is none
     */
    public record State(
            long indexed,
            long kept,
            Duration behind,
            @Nullable Progress running) {}

    /** How index and database stand to one another now. */
    public State state() {
        return new State(findable(), history.kept(), behind(), running);
    }

    private long findable() {
        try {
            return indexed();
        } catch (SearchException broken) { // the page that says so must not break with it
            return 0;
        }
    }

    /** Since when the oldest change that is not in the index yet waits; zero when none does. Costs four looks at a key. */
    public Duration behind() {
        Instant waits = history.waitingSince();
        Duration behind = waits == null ? Duration.ZERO : Duration.between(waits, clock.instant());
        return behind.isNegative() ? Duration.ZERO : behind;
    }

    /** Makes the index where there is none yet. Has to come before everything else. */
    void prepare() {
        Search.mapping(em.getEntityManagerFactory())
                .scope(Object.class)
                .schemaManager()
                .createIfMissing();
    }

    /** Has the timer write every document anew. */
    public void askForAll() {
        allAsked = true;
    }

    /** True once for each time that it was asked for. */
    boolean takeAllAsked() {
        boolean asked = allAsked;
        allAsked = false;
        return asked;
    }

    /** How many documents the index holds. */
    public long indexed() {
        return Search.session(em)
                .search(Arrays.stream(HitKind.values()).map(HitKind::type).toList())
                .where(f -> f.matchAll())
                .fetchTotalHitCount();
    }

    /** True when index and database hold differently many. */
    public boolean isIncomplete() {
        return indexed() != history.kept();
    }

    /**
     * Walks through everything.
     *
     * @param all true to write every document, false to write only what is missing or old
     * @return what it did
     */
    public synchronized Progress walk(boolean all) {
        Progress progress = new Progress(0, history.kept(), 0);
        try {
            for (HitKind kind : HitKind.values()) {
                UUID last = new UUID(0, 0);
                List<Object[]> rows = history.versions(kind, last, AT_ONCE);
                while (!rows.isEmpty()) {
                    List<UUID> stale = all ? ids(rows) : stale(kind, rows);
                    portions.write(kind, stale);
                    progress = new Progress(
                            progress.seen() + rows.size(), progress.of(), progress.written() + stale.size());
                    running = progress;
                    following.follow(false); // new text does not wait for the end of the walk
                    last = (UUID) rows.get(rows.size() - 1)[0];
                    rows = history.versions(kind, last, AT_ONCE);
                }
            }
            if (indexed() > progress.of()) {
                forgetWhatIsGone();
            }
            if (progress.written() > MANY) {
                writing.tidy();
            }
            return progress;
        } finally {
            running = null;
        }
    }

    /** How many documents are missing from the index, older there than in the database, or gone from the database. */
    public long differences() {
        long different = 0;
        for (HitKind kind : HitKind.values()) {
            different += writing.gone(kind, id -> {});
            List<Object[]> rows = history.versions(kind, new UUID(0, 0), AT_ONCE);
            while (!rows.isEmpty()) {
                different += stale(kind, rows).size();
                rows = history.versions(kind, (UUID) rows.get(rows.size() - 1)[0], AT_ONCE);
            }
        }
        return different;
    }

    private void forgetWhatIsGone() {
        for (HitKind kind : HitKind.values()) {
            List<UUID> gone = new ArrayList<>();
            writing.gone(kind, gone::add);
            portions.write(kind, gone);
        }
    }

    private static List<UUID> ids(List<Object[]> rows) {
        return rows.stream().map(row -> (UUID) row[0]).toList();
    }

    private List<UUID> stale(HitKind kind, List<Object[]> rows) {
        Map<String, Long> known = new HashMap<>();
        Search.session(em)
                .search(kind.type())
                .select(f -> f.composite()
                        .from(f.documentReference(), f.field(IndexFields.VERSION, Long.class))
                        .asList())
                .where(f -> f.id().matchingAny(ids(rows)))
                .fetchHits(rows.size())
                .forEach(each -> known.put(
                        ((org.hibernate.search.engine.backend.common.DocumentReference) each.get(0)).id(),
                        (Long) each.get(1)));
        List<UUID> stale = new ArrayList<>();
        for (Object[] row : rows) {
            if (!row[1].equals(known.get(row[0].toString()))) {
                stale.add((UUID) row[0]);
            }
        }
        return stale;
    }
}
