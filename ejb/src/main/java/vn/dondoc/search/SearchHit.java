package vn.dondoc.search;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.entry.DirectiveRow;
import vn.dondoc.search.index.HitKind;
import vn.dondoc.task.TaskRow;

/**
 * One thing that was found, as it stands in the database now.
 *
 * @param directive the directive found; null for a task
 * @param task the task found; null for a directive
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
        Passage title,
        List<Passage> passages,
        @Nullable FilePassage inFile,
        List<TaskRow> tasks,
        float score) {}
