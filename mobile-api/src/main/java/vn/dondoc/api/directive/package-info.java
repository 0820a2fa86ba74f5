/**
 * Directives as clients find, enter and correct them. Each call asks one service; who sees a restricted directive is decided
 * there.
 */
@NullMarked
package vn.dondoc.api.directive;

import org.jspecify.annotations.NullMarked;
