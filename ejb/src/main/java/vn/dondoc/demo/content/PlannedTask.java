package vn.dondoc.demo.content;

import java.util.List;
import vn.dondoc.task.TaskSheet;

/**
 * A task of a directive.
 *
 * @param sheet as the Office enters it
 * @param lives what comes of it, for each of its lead units in the order of the sheet
 */
public record PlannedTask(TaskSheet sheet, List<List<PlannedAct>> lives) {
    public PlannedTask {
        lives = lives.stream().map(List::copyOf).toList();
    }
}
