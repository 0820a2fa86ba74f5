/**
 * Họp giao ban: the province's meeting, unit by unit. What is decided there is done at once by the acts of {@code task}, written down once,
 * and becomes the draft of a conclusion notice when the meeting ends.
 */
@NullMarked
package vn.dondoc.meeting;

import org.jspecify.annotations.NullMarked;
