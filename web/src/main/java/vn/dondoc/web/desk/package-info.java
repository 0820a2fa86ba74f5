/** The first page after sign-in: what waits for whoever signed in, red first, and numbers that open their lists. */
@NullMarked
package vn.dondoc.web.desk;

import org.jspecify.annotations.NullMarked;
