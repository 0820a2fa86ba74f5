/** How the tests speak with the JSON API: as a client that knows nothing but the contract. */
@NullMarked
package vn.dondoc.st.api;

import org.jspecify.annotations.NullMarked;
