/**
 * The log of what happened around accounts, settings, imports and exports, read only.
 */
@NullMarked
package vn.dondoc.web.audit;

import org.jspecify.annotations.NullMarked;
