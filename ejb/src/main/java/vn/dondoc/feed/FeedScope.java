package vn.dondoc.feed;

import vn.dondoc.task.TaskView;

/** Which of its owner's lists a key shows. */
public enum FeedScope {
    MINE(TaskView.MINE),
    UNIT(TaskView.UNIT),
    FOLLOWING(TaskView.FOLLOWING),
    ALL(TaskView.ALL);

    private final TaskView view;

    FeedScope(TaskView view) {
        this.view = view;
    }

    TaskView view() {
        return view;
    }
}
