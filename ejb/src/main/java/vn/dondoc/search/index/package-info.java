/** The index: what of a directive or task is kept there, and how it follows what happens. */
@NullMarked
package vn.dondoc.search.index;

import org.jspecify.annotations.NullMarked;
