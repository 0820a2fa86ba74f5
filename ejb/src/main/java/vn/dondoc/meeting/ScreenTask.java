package vn.dondoc.meeting;

import org.jspecify.annotations.Nullable;
import vn.dondoc.task.ExtensionRow;
import vn.dondoc.task.TaskRow;

/**
 * A task on the screen.
 *
 * @param progress what its unit last reported; null for nothing
 * @param obstacles what holds it up, by the unit; null for nothing
 * @param explanation how the unit last explained itself; null when it never did
 * @param request the request for a later deadline that waits; null for none
 * @param decided true once this meeting has decided about it
 */
public record ScreenTask(
        TaskRow row,
        @Nullable String progress,
        @Nullable String obstacles,
        @Nullable String explanation,
        @Nullable ExtensionRow request,
        boolean decided) {}
