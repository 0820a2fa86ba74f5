/** Searching as clients ask for it. What is found and by whom is decided by the one service that the portal asks too. */
@NullMarked
package vn.dondoc.api.search;

import org.jspecify.annotations.NullMarked;
