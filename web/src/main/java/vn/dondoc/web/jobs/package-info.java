/** Việc nền: asking for files of lists, seeing how far they are, fetching them. */
@NullMarked
package vn.dondoc.web.jobs;

import org.jspecify.annotations.NullMarked;
