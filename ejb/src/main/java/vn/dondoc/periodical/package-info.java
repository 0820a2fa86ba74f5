/**
 * Official periodic reports (báo cáo định kỳ): figures of {@link vn.dondoc.report.Counting} with their tables and their ranking of
 * units, in Word, Excel and PDF, frozen when they are made. What was reported stays as it was; how the truth has moved on since is a
 * comparison.
 */
@NullMarked
package vn.dondoc.periodical;

import org.jspecify.annotations.NullMarked;
