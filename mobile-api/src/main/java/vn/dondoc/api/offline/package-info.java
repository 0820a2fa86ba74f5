/** What has changed since a client last asked, for clients that keep tasks of their own. */
@NullMarked
package vn.dondoc.api.offline;

import org.jspecify.annotations.NullMarked;
