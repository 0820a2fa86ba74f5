/** Units and people as clients pick them, and the words of reference with their labels. Reads only. */
@NullMarked
package vn.dondoc.api.organisation;

import org.jspecify.annotations.NullMarked;
