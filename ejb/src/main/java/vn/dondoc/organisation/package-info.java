/**
 * The units of the province: departments, boards, districts, communes. A unit is dated and never deleted, so that what
 * was ordered years ago keeps the name it was ordered under. Everybody asks {@link vn.dondoc.organisation.Units} how a
 * unit is named and what lies below it; nothing here knows accounts or tasks.
 */
@NullMarked
package vn.dondoc.organisation;

import org.jspecify.annotations.NullMarked;
