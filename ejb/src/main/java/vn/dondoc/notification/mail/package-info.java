/**
 * Letters as e-mail: plain text and HTML beside it, one thread for each task, marked as the work of a machine. Whatever people
 * wrote into titles can break neither header nor markup.
 */
@NullMarked
package vn.dondoc.notification.mail;

import org.jspecify.annotations.NullMarked;
