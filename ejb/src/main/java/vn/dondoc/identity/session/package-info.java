/**
 * Sign-ins that are open: where each account is signed in, that an ended one is over at once, and the tokens with which
 * a phone stays signed in. It promises that a request costs no SQL to be known. It does not check passwords.
 */
@NullMarked
package vn.dondoc.identity.session;

import org.jspecify.annotations.NullMarked;
