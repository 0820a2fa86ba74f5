/**
 * Vietnamese for searching: what counts as the same word however it is typed, and which words, numbers, dates and
 * abbreviations a text or a query holds. Plain functions that know neither index nor database, so that every kind of index is
 * given the same words.
 */
@NullMarked
package vn.dondoc.search.words;

import org.jspecify.annotations.NullMarked;
