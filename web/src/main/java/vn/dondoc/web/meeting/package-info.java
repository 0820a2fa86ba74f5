/** Họp giao ban: the agenda, the screen of one unit on the wall, and what came of it. */
@NullMarked
package vn.dondoc.web.meeting;

import org.jspecify.annotations.NullMarked;
