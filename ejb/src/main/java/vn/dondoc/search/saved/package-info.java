/**
 * Searches that people keep, and telling them what is new: what was entered is noticed once, in one order; each saved search has its
 * own place in that order.
 */
@NullMarked
package vn.dondoc.search.saved;

import org.jspecify.annotations.NullMarked;
