/**
 * The pages that are open to everybody: signing in, and choosing a password of one's own when somebody else gave the
 * present one. Whether a password is right is asked of {@code vn.dondoc.identity}; the answer never says why not.
 */
@NullMarked
package vn.dondoc.web.signin;

import org.jspecify.annotations.NullMarked;
