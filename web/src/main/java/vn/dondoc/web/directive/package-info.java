/**
 * Pages of directives: list, one directive with its tasks, entry with many tasks at once, correction. They hold what was
 * typed until the service has taken it; what is right and who may is decided there.
 */
@NullMarked
package vn.dondoc.web.directive;

import org.jspecify.annotations.NullMarked;
