/** Official reports: made, read, opened as files, compared with today. */
@NullMarked
package vn.dondoc.api.periodical;

import org.jspecify.annotations.NullMarked;
