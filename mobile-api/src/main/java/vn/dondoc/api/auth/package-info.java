/**
 * Tokens: signing in with a name and a password, renewing, signing out. Whether the password is right and how often one may
 * try is decided by {@code vn.dondoc.identity}; here the access token is signed and the answer given.
 */
@NullMarked
package vn.dondoc.api.auth;

import org.jspecify.annotations.NullMarked;
