/**
 * Tells phones and browsers that something is new, by web push (RFC 8030, 8188, 8291, 8292). What goes out says nothing but how
 * many notifications are unread, encrypted for the device. What is to be said is a row, so that a restart forgets nothing;
 * addresses inside the own network are never called.
 */
@NullMarked
package vn.dondoc.notification.push;

import org.jspecify.annotations.NullMarked;
