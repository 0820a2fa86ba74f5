/**
 * The few things every feature speaks: the failures a rule can answer with, ids, time, text and pages of results.
 * It knows nothing of any feature and uses only the JDK, Jakarta annotations and MicroProfile Config.
 */
@NullMarked
package vn.dondoc.kernel;

import org.jspecify.annotations.NullMarked;
