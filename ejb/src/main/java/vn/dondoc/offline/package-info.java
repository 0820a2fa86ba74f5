/**
 * What has changed since somebody last asked, for clients that keep tasks of their own: nothing is missed, whatever order
 * transactions commit in, and what one may no longer see is named as gone.
 */
@NullMarked
package vn.dondoc.offline;

import org.jspecify.annotations.NullMarked;
