/**
 * The year of working days, days off and days made up; everybody reads, the administrator keeps it.
 */
@NullMarked
package vn.dondoc.web.calendar;

import org.jspecify.annotations.NullMarked;
