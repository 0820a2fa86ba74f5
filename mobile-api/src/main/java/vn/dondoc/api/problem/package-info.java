/**
 * Every "no" of the API as RFC 9457 problem document, in the caller's language, with a reference number that leads to the log
 * and never with a stack trace. It knows the failures of the kernel and of the container, but no resource.
 */
@NullMarked
package vn.dondoc.api.problem;

import org.jspecify.annotations.NullMarked;
