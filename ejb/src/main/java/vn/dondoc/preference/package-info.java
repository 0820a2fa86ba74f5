/**
 * How an account likes its lists: filters saved under a name, one of them the usual one, and the columns shown. It
 * belongs to the account alone, changes no task, and knows nothing of what the lists hold.
 */
@NullMarked
package vn.dondoc.preference;

import org.jspecify.annotations.NullMarked;
