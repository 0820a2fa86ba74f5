/** The phone app as people hold it: a small screen, no network at times, killed in the middle of something. */
@NullMarked
package vn.dondoc.st.phone;

import org.jspecify.annotations.NullMarked;
