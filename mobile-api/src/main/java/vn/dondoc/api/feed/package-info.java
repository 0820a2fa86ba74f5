/** Tasks as calendars and readers take them: iCalendar, JSON Feed, Atom. The key in the path is the only proof. */
@NullMarked
package vn.dondoc.api.feed;

import org.jspecify.annotations.NullMarked;
