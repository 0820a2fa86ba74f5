/**
 * Nhắc việc: nothing falls due in silence. Once a day, from the hour that the regulation profile names, what a rule of the profile
 * speaks of is found and recorded, one {@link vn.dondoc.reminder.Reminder} for each task, rule, day and step; then each is told to
 * those whom it concerns at that moment. The table is the truth: what was missed is made up for, what is there is not made twice, and
 * what no longer holds when it is to be told is told to nobody.
 */
@NullMarked
package vn.dondoc.reminder;

import org.jspecify.annotations.NullMarked;
