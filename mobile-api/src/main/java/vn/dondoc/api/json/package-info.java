/**
 * How JSON is read and written: one mapper for every body, strict in what it takes. It knows no resource and no act.
 */
@NullMarked
package vn.dondoc.api.json;

import org.jspecify.annotations.NullMarked;
