package vn.dondoc.demo.content;

import java.time.Instant;
import java.util.List;
import vn.dondoc.directive.DirectiveSheet;

/**
 * A directive with everything that comes of it.
 *
 * @param index its place in the plan, by which it is known again
 * @param sheet as the Office enters it
 * @param enteredBy username
 */
public record PlannedDirective(
        int index, DirectiveSheet sheet, Instant enteredAt, String enteredBy, List<PlannedTask> tasks) {
    public PlannedDirective {
        tasks = List.copyOf(tasks);
    }
}
