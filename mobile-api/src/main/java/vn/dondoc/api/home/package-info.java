/** The first screen of the phone in one answer. What is on it is decided in {@code vn.dondoc.home}; here it gets its entity tag. */
@NullMarked
package vn.dondoc.api.home;

import org.jspecify.annotations.NullMarked;
