/**
 * Letters that urge units (văn bản đôn đốc). Every day the ladder of the regulation profile says which late tasks have reached
 * another rung; one letter is proposed for each unit and form, with all its tasks there. The Office looks it through, somebody signs it
 * off, it gets its number and goes out; from then on it is followed until every task has been answered.
 */
@NullMarked
package vn.dondoc.urging;

import org.jspecify.annotations.NullMarked;
