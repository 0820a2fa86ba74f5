/**
 * Tells people what concerns them. The history of tasks is read behind the acts, so that telling costs them nothing and
 * loses nothing when the server dies in between; nobody is told about a task that he may not see at that moment.
 */
@NullMarked
package vn.dondoc.notification;

import org.jspecify.annotations.NullMarked;
