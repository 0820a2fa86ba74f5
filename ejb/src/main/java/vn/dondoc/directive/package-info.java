/**
 * What was ordered: documents, leaders' opinions and conclusions of meetings, as the source of tasks. It promises that
 * a directive is entered once with its facts checked, that a likely duplicate is pointed out, and that nothing bearing a
 * state-secret mark is kept. It knows nothing of how tasks go on.
 */
@NullMarked
package vn.dondoc.directive;

import org.jspecify.annotations.NullMarked;
