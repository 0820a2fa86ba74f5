/**
 * The JSON API's common ground: application, errors, paging, idempotency. Resources translate between JSON and acts; they
 * decide nothing and know no entity.
 */
@NullMarked
package vn.dondoc.api;

import org.jspecify.annotations.NullMarked;
