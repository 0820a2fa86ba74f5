/** Searching in the portal. What is found, by whom and in which order is decided by the service that the API asks too. */
@NullMarked
package vn.dondoc.web.search;

import org.jspecify.annotations.NullMarked;
