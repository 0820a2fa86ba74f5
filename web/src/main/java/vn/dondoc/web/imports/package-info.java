/** The page on which the administrator brings records of another system in and watches the run. */
@NullMarked
package vn.dondoc.web.imports;

import org.jspecify.annotations.NullMarked;
