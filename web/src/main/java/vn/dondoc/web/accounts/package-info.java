/**
 * The administrator's pages about accounts. What an account may be is asked of {@code vn.dondoc.identity.account}.
 */
@NullMarked
package vn.dondoc.web.accounts;

import org.jspecify.annotations.NullMarked;
