package vn.dondoc.search;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dondoc.entry.DirectiveReading;
import vn.dondoc.entry.DirectiveRow;
import vn.dondoc.identity.CurrentActor;
import vn.dondoc.identity.Requires;
import vn.dondoc.identity.Right;
import vn.dondoc.kernel.Texts;
import vn.dondoc.kernel.TryLater;
import vn.dondoc.kernel.Zones;
import vn.dondoc.search.index.FoundKeys;
import vn.dondoc.search.index.FoundKeys.Found;
import vn.dondoc.search.index.HitKind;
import vn.dondoc.search.index.IndexQueries;
import vn.dondoc.search.index.IndexQueries.Wanted;
import vn.dondoc.search.words.Period;
import vn.dondoc.task.TaskReading;
import vn.dondoc.task.TaskRow;

/**
 * Finds directives and tasks by what they say. The index gives the keys of what fits and may be seen; what is shown is read
 * from the database by the rules of every list, so that what changed in the last second is neither shown wrongly nor to the wrong one.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRED)
@Requires({Right.READ_DIRECTIVES, Right.OWN_ACCOUNT})
public class Searching {
    /** No page begins behind this many hits: nobody reads that far, and each would cost more than the one before. */
    public static final int DEEPEST = 2000;

    /** No notation or title is longer, and the index takes no word that is. */
    private static final int LONGEST_BEGINNING = 200;

    private static final int TASKS_SHOWN = 5;
    private static final int PASSAGES = 2;
    private static final int OFFERED = 10;

    @PersistenceContext
    EntityManager em;

    @Inject
    Understanding understanding;

    @Inject
    IndexQueries index;

    @Inject
    DirectiveReading directives;

    @Inject
    TaskReading tasks;

    @Inject
    CurrentActor current;

    @Inject
    Suggesting suggesting;

    @Inject
    Clock clock;

    /**
     * One page of what fits, the best first.
     *
     * @param offset hits to leave out before the first, at most {@link #DEEPEST}
     * @param facets whether to count exactly how many there are and how they are spread, which reads all of them; without, the total is
     *     right up to a thousand and then the least that there are
     * @throws TryLater when the index cannot be asked now
     */
    public SearchResult search(SearchFilter filter, int offset, int size, boolean facets) {
        long start = System.nanoTime();
        Understood query = understanding.read(filter.q(), filter.literal());
        Freshness freshness = Freshness.of(filter, query, Math.min(offset, DEEPEST), size);
        FoundKeys found = index.find(
                new Wanted(filter.kind(), filter.newestFirst(), freshness.from(), freshness.count(), facets),
                f -> new QueryForm(f, query, Weights.MEASURED).all(current.get(), filter));
        List<Found> shown = freshness.page(found.items(), Weights.MEASURED, Zones.today(clock));
        List<SearchHit> hits = hits(shown, query);
        Period period = query.narrowing(filter.anyTime());
        return new SearchResult(
                found.total(),
                (System.nanoTime() - start) / 1_000_000,
                hits,
                found.facets(),
                query.repaired(),
                filter.literal() || offset > 0 ? null : suggested(query, filter),
                period == null ? null : period.from(),
                period == null ? null : period.to());
    }

    /** One page of what fits well among these documents, with its number; nothing is counted over facets. */
    public SearchResult among(Collection<UUID> documents, SearchFilter filter, int offset, int size) {
        long start = System.nanoTime();
        Understood query = understanding.read(filter.q(), filter.literal());
        FoundKeys found = index.find(
                new Wanted(filter.kind(), true, Math.min(offset, DEEPEST), size, false),
                f -> new FreshForm(f, query).among(documents, current.get(), filter));
        long millis = (System.nanoTime() - start) / 1_000_000;
        return new SearchResult(
                found.total(), millis, hits(found.items(), query), found.facets(), null, null, null, null);
    }

    private @Nullable String suggested(Understood query, SearchFilter filter) {
        return suggesting.better(query.repaired() == null ? filter.q() : query.repaired(), current.get());
    }

    /** A likelier query than the typed one; null when there is none. */
    public @Nullable String instead(String typed) {
        return suggesting.better(typed, current.get());
    }

    private List<SearchHit> hits(List<Found> found, Understood query) {
        Snippets snippets = new Snippets(query);
        List<UUID> directiveIds = ids(found, HitKind.DIRECTIVE);
        List<UUID> taskIds = ids(found, HitKind.TASK);
        Map<UUID, DirectiveRow> rows =
                directives.rows(directiveIds).stream().collect(Collectors.toMap(DirectiveRow::id, row -> row));
        Map<UUID, TaskRow> taskRows = tasks.rows(taskIds).stream().collect(Collectors.toMap(TaskRow::id, row -> row));
        Map<UUID, List<TaskRow>> under = tasks.ofDirectives(directiveIds, TASKS_SHOWN);
        Map<UUID, String> texts = new HashMap<>();
        texts.putAll(texts("select d.id, d.body from SearchedDirective d where d.id in (:ids)", rows.keySet()));
        texts.putAll(texts("select t.id, t.content from SearchedTask t where t.id in (:ids)", taskRows.keySet()));
        Map<UUID, FilePassage> inFiles = inFiles(query, snippets, found, own(rows, taskRows, texts));
        List<SearchHit> hits = new ArrayList<>();
        for (Found each : found) {
            DirectiveRow directive = rows.get(each.id());
            TaskRow task = taskRows.get(each.id());
            String title = directive != null ? directive.title() : task != null ? task.title() : null;
            if (title != null) {
                hits.add(new SearchHit(
                        each.kind(),
                        each.id(),
                        directive,
                        task,
                        snippets.marked(title),
                        snippets.best(texts.get(each.id()), PASSAGES),
                        inFiles.get(each.id()),
                        under.getOrDefault(each.id(), List.of()),
                        each.score()));
            }
        }
        return hits;
    }

    private Map<UUID, FilePassage> inFiles(
            Understood query, Snippets snippets, List<Found> found, Map<UUID, String> own) {
        FilePassages passages = new FilePassages(em, query, snippets, own);
        Map<UUID, FilePassage> inFiles = new HashMap<>(passages.of(HitKind.DIRECTIVE, ids(found, HitKind.DIRECTIVE)));
        inFiles.putAll(passages.of(HitKind.TASK, ids(found, HitKind.TASK)));
        return inFiles;
    }

    /** Title and text of each, which say whether a file must be looked into; only of what may be seen. */
    private static Map<UUID, String> own(
            Map<UUID, DirectiveRow> directives, Map<UUID, TaskRow> tasks, Map<UUID, String> texts) {
        Map<UUID, String> own = new HashMap<>();
        directives.forEach((id, row) -> own.put(id, row.title() + "\n" + texts.get(id)));
        tasks.forEach((id, row) -> own.put(id, row.title() + "\n" + texts.get(id)));
        return own;
    }

    private static List<UUID> ids(List<Found> found, HitKind kind) {
        return found.stream().filter(each -> each.kind() == kind).map(Found::id).toList();
    }

    private Map<UUID, String> texts(String query, Collection<UUID> ids) {
        Map<UUID, String> texts = new HashMap<>();
        if (!ids.isEmpty()) {
            em.createQuery(query, Object[].class)
                    .setParameter("ids", ids)
                    .getResultList()
                    .forEach(row -> texts.put((UUID) row[0], (@Nullable String) row[1]));
        }
        return texts;
    }

    /** Directives whose notation or title begins so, for a list that opens while one types; at most ten. */
    public List<DirectiveRow> begun(String given) {
        String typed = Texts.cut(given, LONGEST_BEGINNING);
        Understood query = understanding.read(typed, true);
        FoundKeys found = index.find(
                new Wanted(HitKind.DIRECTIVE, false, 0, OFFERED, false),
                f -> new BegunForm(f, query, typed).all(current.get()));
        Map<UUID, DirectiveRow> rows = directives.rows(ids(found.items(), HitKind.DIRECTIVE)).stream()
                .collect(Collectors.toMap(DirectiveRow::id, row -> row));
        return found.items().stream()
                .map(each -> rows.get(each.id()))
                .filter(Objects::nonNull)
                .toList();
    }
}
