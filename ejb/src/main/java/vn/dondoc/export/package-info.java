/**
 * Lists as files: the same filter, order and columns as on the screen, every row, as Excel or CSV, made in the background by
 * batches, so that memory does not grow with the rows. Text that a spreadsheet would take for a formula stays text.
 */
@NullMarked
package vn.dondoc.export;

import org.jspecify.annotations.NullMarked;
