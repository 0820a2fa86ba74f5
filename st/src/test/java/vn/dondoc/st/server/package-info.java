/** The product as an operator starts it, for tests that stand outside: one shared by all, or an own one to torture. */
@NullMarked
package vn.dondoc.st.server;

import org.jspecify.annotations.NullMarked;
