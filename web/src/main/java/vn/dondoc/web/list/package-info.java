/**
 * What every list of tasks shows alike: the class of a task in icon, word and colour, the legend whose numbers open their
 * lists, pages by number. Knows rows as the features give them; reads and changes nothing itself.
 */
@NullMarked
package vn.dondoc.web.list;

import org.jspecify.annotations.NullMarked;
