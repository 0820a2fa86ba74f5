/**
 * What stands behind the question mark: only declared parameters, each read strictly, and the pages of lists with cursors
 * that callers cannot forge. It knows no resource.
 */
@NullMarked
package vn.dondoc.api.query;

import org.jspecify.annotations.NullMarked;
