/**
 * Letters as e-mail: plain text and HTML beside it, one thread for each task, marked as the work of a machine. Whatever people
 * wrote into titles can break neither header nor markup. What comes back undeliverable is read from the sender's mailbox.
 */
@NullMarked
package vn.dondoc.notification.mail;

import org.jspecify.annotations.NullMarked;
