/** Official periodic reports: their list, one of them with its figures, and how it compares with today. */
@NullMarked
package vn.dondoc.web.periodical;

import org.jspecify.annotations.NullMarked;
