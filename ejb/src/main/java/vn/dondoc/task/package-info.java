/**
 * Nhiệm vụ: the life of a task from the directive that orders it to its confirmed result. {@link vn.dondoc.task.Task}
 * holds the rules of that life, one act class stands for each thing that people do with it, and every change is written
 * with its history in one transaction. Nothing here knows who listens: notifications and reports read what is kept.
 *
 * <p>Every act names its task by id and by {@code seen}, the version that its actor has read; acts that only append may leave
 * it null. It is refused, in this order, with {@link vn.dondoc.kernel.NotFound} (also when the actor may not know of the
 * task), {@link vn.dondoc.kernel.Forbidden} (role or relation), {@link vn.dondoc.kernel.VersionMissing} or
 * {@link vn.dondoc.kernel.StaleVersion}, {@link vn.dondoc.kernel.StateConflict}, {@link vn.dondoc.kernel.InvalidInput} with
 * every field, and {@link vn.dondoc.kernel.BusinessRuleViolation}. Lists of file ids name files that the actor has sent.
 */
@NullMarked
package vn.dondoc.task;

import org.jspecify.annotations.NullMarked;
