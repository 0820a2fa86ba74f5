/**
 * Nhiệm vụ: the life of a task from the directive that orders it to its confirmed result. {@link vn.dondoc.task.Task}
 * holds the rules of that life, one act class stands for each thing that people do with it, and every change is written
 * with its history in one transaction. Nothing here knows who listens: notification, search and reports read the history.
 */
@NullMarked
package vn.dondoc.task;

import org.jspecify.annotations.NullMarked;
