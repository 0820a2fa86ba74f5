/** Meetings: what is on the agenda and what was decided, for leaders on the way. */
@NullMarked
package vn.dondoc.api.meeting;

import org.jspecify.annotations.NullMarked;
