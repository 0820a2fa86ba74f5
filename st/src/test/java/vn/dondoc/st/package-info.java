/**
 * Tests against the product as it ships: the provisioned server with the real EAR, from outside over HTTP and in a browser,
 * and inside the container where only that shows the truth. Nothing here is packaged.
 */
@NullMarked
package vn.dondoc.st;

import org.jspecify.annotations.NullMarked;
