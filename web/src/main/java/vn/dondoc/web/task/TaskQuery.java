package vn.dondoc.web.task;

import java.util.List;
import vn.dondoc.task.TaskFilter;
import vn.dondoc.task.TaskSort;

/**
 * A list of tasks as its address asks for it.
 *
 * @param filter all conditions
 * @param base the conditions that the legend's numbers share: all but state, class and flags
 * @param page from 1
 * @param ignored values of the address that mean nothing here, as "name: value"
 */
public record TaskQuery(TaskFilter filter, TaskFilter base, TaskSort sort, int size, int page, List<String> ignored) {
    public TaskQuery {
        ignored = List.copyOf(ignored);
    }
}
