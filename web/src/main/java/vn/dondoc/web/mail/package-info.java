/** What left the house and what became of it, for the administrator. */
@NullMarked
package vn.dondoc.web.mail;

import org.jspecify.annotations.NullMarked;
