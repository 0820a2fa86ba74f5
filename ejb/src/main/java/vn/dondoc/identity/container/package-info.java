/**
 * How the server learns who is calling: session for the portal, signed token for the API. It only establishes a name;
 * what that name may do is asked of {@code vn.dondoc.identity} by the filters of portal and API.
 */
@NullMarked
package vn.dondoc.identity.container;

import org.jspecify.annotations.NullMarked;
