package vn.dondoc.search;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.entry.DirectiveRow;
import vn.dondoc.periodical.ReportRow;
import vn.dondoc.search.index.HitKind;
import vn.dondoc.task.TaskRow;
import vn.dondoc.urging.LetterRow;

/**
 * One thing that was found, as it stands in the database now.
 *
 * @param directive the directive found; null for anything else
 * @param task the task found; null for anything else
 * @param letter the urging letter found; null for anything else
 * @param report the official report found; null for anything else
 * @param title its title, with the words asked for marked
 * @param passages at most two, likewise
 * @param inFile where words asked for stand in one of its files, if its own text lacks them; null otherwise
 * @param tasks of a directive, those that the one who asks may see, at most five
 */
public record SearchHit(
        HitKind kind,
        UUID id,
        @Nullable DirectiveRow directive,
        @Nullable TaskRow task,
        @Nullable LetterRow letter,
        @Nullable ReportRow report,
        Passage title,
        List<Passage> passages,
        @Nullable FilePassage inFile,
        List<TaskRow> tasks,
        float score) {}
