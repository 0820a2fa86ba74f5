/**
 * Entity tags: the version of a thing as clients see it, asked back before anything is changed. It knows no resource.
 */
@NullMarked
package vn.dondoc.api.version;

import org.jspecify.annotations.NullMarked;
