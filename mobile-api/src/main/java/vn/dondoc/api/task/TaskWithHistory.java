package vn.dondoc.api.task;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import vn.dondoc.kernel.Slice;
import vn.dondoc.task.HistoryEntry;
import vn.dondoc.task.TaskDetail;

/**
 * The task as it is, with one more field: what happened to it.
 *
 * @param history the oldest entries; its {@code next} continues at {@code /tasks/{id}/history}
 */
record TaskWithHistory(@JsonUnwrapped TaskDetail detail, Slice<HistoryEntry> history) {}
