/** What the caller was told. Reads and marks as read; telling is the work of {@code vn.dondoc.notification}. */
@NullMarked
package vn.dondoc.api.notification;

import org.jspecify.annotations.NullMarked;
