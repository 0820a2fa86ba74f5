/**
 * Spoken directions (ý kiến chỉ đạo): a leader says what he wants, the Office writes it down as a directive with tasks or says why
 * it does not.
 */
@NullMarked
package vn.dondoc.direction;

import org.jspecify.annotations.NullMarked;
