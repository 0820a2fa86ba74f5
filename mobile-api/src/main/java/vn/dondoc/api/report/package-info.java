/** The numbers, as the one counting service says them. It adds nothing up itself. */
@NullMarked
package vn.dondoc.api.report;

import org.jspecify.annotations.NullMarked;
