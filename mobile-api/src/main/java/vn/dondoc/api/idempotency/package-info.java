/**
 * The same request twice has one effect and one answer: reads the Idempotency-Key and wraps the act, which itself knows
 * nothing of it.
 */
@NullMarked
package vn.dondoc.api.idempotency;

import org.jspecify.annotations.NullMarked;
