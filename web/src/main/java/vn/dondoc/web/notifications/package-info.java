/**
 * What somebody was told: the list behind the bell. Who is told what is decided by {@code vn.dondoc.notification}.
 */
@NullMarked
package vn.dondoc.web.notifications;

import org.jspecify.annotations.NullMarked;
