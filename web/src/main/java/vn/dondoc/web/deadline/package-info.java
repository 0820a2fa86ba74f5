/**
 * Around the deadline: its calendar, extensions, early warning, and with whom tasks lie.
 */
@NullMarked
package vn.dondoc.web.deadline;

import org.jspecify.annotations.NullMarked;
