/** Mail, from the act to the inbox and back through its link. */
@NullMarked
package vn.dondoc.st.mail;

import org.jspecify.annotations.NullMarked;
