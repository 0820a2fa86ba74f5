/**
 * Signing in, with the brake on guessing, and what a signed-in person may do with his own account. It promises that an
 * unknown name, a wrong password and a locked account get one answer in one time, that guessing gets ever slower, and
 * that nobody can be shut out for good.
 */
@NullMarked
package vn.dondoc.identity.signin;

import org.jspecify.annotations.NullMarked;
