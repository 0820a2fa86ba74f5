/**
 * The first screen of the phone: the numbers, what waits, what is late and what comes next, in one answer, and a stamp that
 * tells at the cost of one statement whether that answer would still be the same.
 */
@NullMarked
package vn.dondoc.home;

import org.jspecify.annotations.NullMarked;
