/**
 * Cảnh báo sớm: which tasks are at risk of being late, from plain facts added up as points, and how often such a warning
 * came true in the last year. All of it is worked out by the database over all tasks at once, for today and for days past
 * by the same text, so that what is said of the rate of hits is said of the very marks that people see.
 */
@NullMarked
package vn.dondoc.warning;

import org.jspecify.annotations.NullMarked;
