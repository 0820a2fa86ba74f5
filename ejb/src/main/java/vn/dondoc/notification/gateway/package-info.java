/**
 * Letters as text messages, through a program of the province that speaks to SMS or Zalo: it fetches a file, or is called. What
 * leaves is the brief of a letter alone: numbers, counts and dates, never what a task says.
 */
@NullMarked
package vn.dondoc.notification.gateway;

import org.jspecify.annotations.NullMarked;
