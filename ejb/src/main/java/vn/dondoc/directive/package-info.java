/**
 * What was ordered: documents, leaders' opinions and conclusions of meetings, as the source of tasks. It promises that
 * the facts of a directive are checked, and that its corrections are kept with old and new values. It asks for no right
 * and knows nothing of tasks: entering, reading and the search for secrets and duplicates are done by {@code entry}.
 */
@NullMarked
package vn.dondoc.directive;

import org.jspecify.annotations.NullMarked;
