/**
 * Short links, as they stand in messages and on paper: {@code /t/CODE}, {@code /d/ID}, {@code /m}. They lead into the phone app or
 * the portal by the device that follows them, and tell a stranger nothing: which task or directive is meant is looked up only for
 * somebody who has signed in, by what he may see.
 */
@NullMarked
package vn.dondoc.web.link;

import org.jspecify.annotations.NullMarked;
