/**
 * Pages of tasks: list, one task with its acts and its timeline, acts on several, correction. They show what the services
 * answer and hand on what was typed; who may do what is decided there.
 */
@NullMarked
package vn.dondoc.web.task;

import org.jspecify.annotations.NullMarked;
