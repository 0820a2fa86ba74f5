/**
 * The rules that the Office decides: everybody reads them with their source, whoever may decides from a day on.
 */
@NullMarked
package vn.dondoc.web.regulation;

import org.jspecify.annotations.NullMarked;
