/** Files on their way in and out. What is taken in and who may open it is decided by {@code attachment} and {@code entry}. */
@NullMarked
package vn.dondoc.api.attachment;

import org.jspecify.annotations.NullMarked;
