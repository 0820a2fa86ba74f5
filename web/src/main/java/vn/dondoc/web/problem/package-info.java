/**
 * How a "no" reaches the person in front of the page: next to the field, at the top of the page, or as a page of its
 * own. Knows the failures of the kernel and the life of a Faces request; knows no feature.
 */
@NullMarked
package vn.dondoc.web.problem;

import org.jspecify.annotations.NullMarked;
