package vn.dondoc.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dondoc.entry.DirectiveReading;
import vn.dondoc.entry.DirectiveRow;
import vn.dondoc.periodical.ReadingReports;
import vn.dondoc.periodical.ReportRow;
import vn.dondoc.search.index.FoundKeys.Found;
import vn.dondoc.search.index.HitKind;
import vn.dondoc.task.TaskReading;
import vn.dondoc.task.TaskRow;
import vn.dondoc.urging.LetterRow;
import vn.dondoc.urging.ReadingLetters;

/** Makes what is shown of what the index found: read from the database, each kind at once and by the rules of its own list. */
@ApplicationScoped
class ReadingHits {
    private static final int TASKS_SHOWN = 5;
    private static final int PASSAGES = 2;

    @PersistenceContext
    EntityManager em;

    @Inject
    DirectiveReading directives;

    @Inject
    TaskReading tasks;

    @Inject
    ReadingLetters letters;

    @Inject
    ReadingReports reports;

    /** What of the keys the one who asks may see. */
    private record Rows(
            Map<UUID, DirectiveRow> directives,
            Map<UUID, TaskRow> tasks,
            Map<UUID, LetterRow> letters,
            Map<UUID, ReportRow> reports) {
        Map<UUID, String> titles() {
            Map<UUID, String> titles = new HashMap<>();
            directives.forEach((id, row) -> titles.put(id, row.title()));
            tasks.forEach((id, row) -> titles.put(id, row.title()));
            letters.forEach((id, row) -> titles.put(id, row.title()));
            reports.forEach((id, row) -> titles.put(id, row.name()));
            return titles;
        }
    }

    /** In the order in which they were found; what may not be seen is left out. */
    List<SearchHit> hits(List<Found> found, Understood query) {
        Snippets snippets = new Snippets(query);
        Rows rows = rows(found);
        Map<UUID, String> titles = rows.titles();
        Map<UUID, String> texts = texts(rows);
        Map<UUID, FilePassage> inFiles = inFiles(query, snippets, found, own(titles, texts));
        Map<UUID, List<TaskRow>> under = tasks.ofDirectives(rows.directives().keySet(), TASKS_SHOWN);
        List<SearchHit> hits = new ArrayList<>();
        for (Found each : found) {
            UUID id = each.id();
            String title = titles.get(id);
            if (title != null) {
                hits.add(new SearchHit(
                        each.kind(),
                        id,
                        rows.directives().get(id),
                        rows.tasks().get(id),
                        rows.letters().get(id),
                        rows.reports().get(id),
                        snippets.marked(title),
                        snippets.best(texts.get(id), PASSAGES),
                        inFiles.get(id),
                        under.getOrDefault(id, List.of()),
                        each.score()));
            }
        }
        return hits;
    }

    private Rows rows(List<Found> found) {
        return new Rows(
                byId(found, HitKind.DIRECTIVE, directives::rows, DirectiveRow::id),
                byId(found, HitKind.TASK, tasks::rows, TaskRow::id),
                byId(found, HitKind.LETTER, letters::rows, LetterRow::id),
                byId(found, HitKind.REPORT, reports::rows, ReportRow::id));
    }

    /** Only asked when something of the kind was found: not everybody who searches may read of every kind. */
    private static <R> Map<UUID, R> byId(
            List<Found> found, HitKind kind, Function<Collection<UUID>, List<R>> rows, Function<R, UUID> id) {
        List<UUID> ids = ids(found, kind);
        return ids.isEmpty() ? Map.of() : rows.apply(ids).stream().collect(Collectors.toMap(id, Function.identity()));
    }

    private static List<UUID> ids(List<Found> found, HitKind kind) {
        return found.stream().filter(each -> each.kind() == kind).map(Found::id).toList();
    }

    private Map<UUID, FilePassage> inFiles(
            Understood query, Snippets snippets, List<Found> found, Map<UUID, String> own) {
        FilePassages passages = new FilePassages(em, query, snippets, own);
        Map<UUID, FilePassage> inFiles = new HashMap<>(passages.of(HitKind.DIRECTIVE, ids(found, HitKind.DIRECTIVE)));
        inFiles.putAll(passages.of(HitKind.TASK, ids(found, HitKind.TASK)));
        return inFiles;
    }

    /** Title and text of each, which say whether a file must be looked into; only of what may be seen. */
    private static Map<UUID, String> own(Map<UUID, String> titles, Map<UUID, String> texts) {
        Map<UUID, String> own = new HashMap<>();
        titles.forEach((id, title) -> own.put(id, title + "\n" + texts.get(id)));
        return own;
    }

    private Map<UUID, String> texts(Rows rows) {
        Map<UUID, String> texts = new HashMap<>();
        add(texts, "select d.id, d.body from SearchedDirective d where d.id in (:ids)", rows.directives());
        add(texts, "select t.id, t.content from SearchedTask t where t.id in (:ids)", rows.tasks());
        add(texts, "select l.id, l.remark from SearchedLetter l where l.id in (:ids)", rows.letters());
        add(
                texts,
                "select l.letterId, l.facts.title from LetterLine l where l.letterId in (:ids) and l.takenOut = false"
                        + " order by l.id",
                rows.letters());
        add(
                texts,
                "select u.letterId, u.answer from Urging u where u.letterId in (:ids) and u.answer is not null"
                        + " order by u.id",
                rows.letters());
        add(texts, "select r.id, r.narrative from SearchedReport r where r.id in (:ids)", rows.reports());
        return texts;
    }

    /** What a query gives for the same one several times are its paragraphs. */
    private void add(Map<UUID, String> texts, String query, Map<UUID, ?> shown) {
        if (!shown.isEmpty()) {
            em.createQuery(query, Object[].class)
                    .setParameter("ids", shown.keySet())
                    .getResultList()
                    .forEach(row -> add(texts, (UUID) row[0], (@Nullable String) row[1]));
        }
    }

    private static void add(Map<UUID, String> texts, UUID id, @Nullable String text) {
        if (text != null) {
            texts.merge(id, text, (before, next) -> before + "\n" + next);
        }
    }
}
