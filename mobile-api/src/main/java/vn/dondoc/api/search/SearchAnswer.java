package vn.dondoc.api.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directive.DirectiveRef;
import vn.dondoc.entry.DirectiveRow;
import vn.dondoc.periodical.ReportRow;
import vn.dondoc.search.FacetLabels;
import vn.dondoc.search.FilePassage;
import vn.dondoc.search.Passage;
import vn.dondoc.search.SearchHit;
import vn.dondoc.search.SearchResult;
import vn.dondoc.task.TaskRow;
import vn.dondoc.urging.LetterRow;

/**
 * What was found.
 *
 * @param total how many; with {@code facets=false} right up to 1,000, then the least that there are
 * @param suggestion a likelier query, with the marks that it lacks or a slip undone; or the query as it was read after undoing key
 *     strokes; null when it was read as typed and nothing is likelier
 * @param from first day of the time that the query names and that narrows the answer; null for none
 * @param to its last day
 */
record SearchAnswer(
        long total,
        long tookMs,
        List<Item> items,
        Map<String, List<FacetLabels.Labelled>> facets,
        @Nullable String suggestion,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    /**
     * One thing found; what of it is not there is null.
     *
     * @param notation of a directive, of what orders a task, or of a letter; null for a report
     * @param issued its day of issue, or that of what orders the task; the last day that a report covers
     * @param highlights HTML, everything escaped except {@code <mark>}
     * @param inFile where words asked for stand in one of its files; null when its own text holds them
     * @param tasks of a directive, those that the caller may see, at most five
     */
    record Item(
            String kind,
            UUID id,
            @Nullable String notation,
            String title,
            LocalDate issued,
            @Nullable String issuer,
            @Nullable String signer,
            boolean restricted,
            float score,
            List<String> highlights,
            @Nullable InFile inFile,
            @Nullable TaskRow task,
            @Nullable LetterRow letter,
            @Nullable ReportRow report,
            List<TaskRow> tasks,
            @Nullable String source,
            @Nullable String sourceId) {
        static @Nullable Item of(SearchHit hit) {
            List<String> highlights = new ArrayList<>();
            if (hit.title().isHit()) {
                highlights.add(hit.title().html());
            }
            hit.passages().stream().map(Passage::html).forEach(highlights::add);
            Origin from = Origin.of(hit);
            return from == null
                    ? null
                    : new Item(
                            hit.kind().word(),
                            hit.id(),
                            from.notation,
                            from.title,
                            from.issued,
                            from.issuer,
                            from.signer,
                            from.restricted,
                            hit.score(),
                            highlights,
                            InFile.of(hit),
                            hit.task(),
                            hit.letter(),
                            hit.report(),
                            hit.tasks(),
                            from.source,
                            from.sourceId);
        }
    }

    /** What things of every kind say of themselves. */
    private record Origin(
            @Nullable String notation,
            String title,
            LocalDate issued,
            @Nullable String issuer,
            @Nullable String signer,
            boolean restricted,
            @Nullable String source,
            @Nullable String sourceId) {
        static @Nullable Origin of(SearchHit hit) {
            DirectiveRow d = hit.directive();
            TaskRow t = hit.task();
            LetterRow l = hit.letter();
            ReportRow r = hit.report();
            if (d != null) {
                return new Origin(
                        d.notation(),
                        d.title(),
                        d.issued(),
                        d.issuer(),
                        d.signer(),
                        d.restricted(),
                        d.source(),
                        d.sourceId());
            }
            if (t != null) {
                DirectiveRef by = t.directive();
                return new Origin(by.notation(), t.title(), by.issued(), null, null, false, t.source(), t.sourceId());
            }
            if (l != null) {
                return new Origin(l.number(), l.title(), l.issued(), null, null, false, null, null);
            }
            return r == null ? null : new Origin(null, r.name(), r.plan().to(), null, null, false, null, null);
        }
    }

    /**
     * A passage of a file.
     *
     * @param scan true when its words were recognised in a picture
     * @param highlight HTML as above
     */
    record InFile(UUID attachment, String name, boolean scan, String highlight) {
        static @Nullable InFile of(SearchHit hit) {
            FilePassage in = hit.inFile();
            return in == null
                    ? null
                    : new InFile(in.file(), in.name(), in.scan(), in.passage().html());
        }
    }

    static SearchAnswer of(SearchResult result, List<FacetLabels.Facet> facets) {
        Map<String, List<FacetLabels.Labelled>> named = new LinkedHashMap<>();
        facets.forEach(facet -> named.put(facet.name(), facet.values()));
        List<Item> items = new ArrayList<>();
        for (SearchHit hit : result.hits()) {
            Item item = Item.of(hit);
            if (item != null) {
                items.add(item);
            }
        }
        return new SearchAnswer(
                result.total(),
                result.tookMs(),
                items,
                named,
                result.suggestion() == null ? result.repaired() : result.suggestion(),
                result.from(),
                result.to());
    }
}
