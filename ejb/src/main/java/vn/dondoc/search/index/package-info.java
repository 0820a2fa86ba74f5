/** The index: what of a directive, task, letter or report is kept there, and how it follows what happens. */
@NullMarked
package vn.dondoc.search.index;

import org.jspecify.annotations.NullMarked;
