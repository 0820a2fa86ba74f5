/** Letters that urge units: today's proposals, sending them, the letters that were issued, and the templates of papers. */
@NullMarked
package vn.dondoc.web.urging;

import org.jspecify.annotations.NullMarked;
