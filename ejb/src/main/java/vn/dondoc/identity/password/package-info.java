/**
 * Passwords: what may be one, how it is kept, and that making sure of one costs the server no more than it can give.
 * It promises that no password is stored, logged or cut, and that a wrong name takes as long as a wrong password. It
 * knows nothing of accounts.
 */
@NullMarked
package vn.dondoc.identity.password;

import org.jspecify.annotations.NullMarked;
