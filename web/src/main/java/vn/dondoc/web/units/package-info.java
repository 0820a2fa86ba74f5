/**
 * The pages about units: everybody reads, the administrator corrects. Units are dated and never deleted.
 */
@NullMarked
package vn.dondoc.web.units;

import org.jspecify.annotations.NullMarked;
