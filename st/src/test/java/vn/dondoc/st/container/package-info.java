/**
 * Tests that run inside the server, in a small web application added to the real EAR: for transactions, timers and
 * identity, which nothing outside can show.
 */
@NullMarked
package vn.dondoc.st.container;

import org.jspecify.annotations.NullMarked;
