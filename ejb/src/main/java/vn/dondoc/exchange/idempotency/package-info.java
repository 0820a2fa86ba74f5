/**
 * The same request twice has one effect: remembers for 48 hours what was answered to a request key, in the transaction of the
 * act itself. It promises that a repeated or doubled request gets the first answer, and knows nothing of what the act does.
 */
@NullMarked
package vn.dondoc.exchange.idempotency;

import org.jspecify.annotations.NullMarked;
