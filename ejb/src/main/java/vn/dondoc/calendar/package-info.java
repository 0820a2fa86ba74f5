/**
 * Days as the Office counts them: which days are worked, how a period runs, and which day is meant by the words of a
 * directive. It promises the same answer for the same words, day and calendar, and cites the article a rule comes from.
 * It is arithmetic over a snapshot and must not know tasks, people, services or a clock.
 */
@NullMarked
package vn.dondoc.calendar;

import org.jspecify.annotations.NullMarked;
