/**
 * The way in: headers on every answer, the gate that opens a page only to whom its line in the table of pages names,
 * sign-in, sign-out and the links that lead to a page by a number. Knows who is signed in; knows no feature.
 */
@NullMarked
package vn.dondoc.web.gate;

import org.jspecify.annotations.NullMarked;
