/** Who am I: the caller's own account, password and signed-in devices. It shows nothing of anybody else. */
@NullMarked
package vn.dondoc.api.me;

import org.jspecify.annotations.NullMarked;
