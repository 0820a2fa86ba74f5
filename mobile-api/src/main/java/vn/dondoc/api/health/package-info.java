/**
 * Says to load balancers and operators whether the product lives and can serve. It needs no sign-in and tells no secrets.
 */
@NullMarked
package vn.dondoc.api.health;

import org.jspecify.annotations.NullMarked;
