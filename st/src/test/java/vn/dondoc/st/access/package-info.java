/** Who gets where: every call of the API and every page of the portal, by role and relation. */
@NullMarked
package vn.dondoc.st.access;

import org.jspecify.annotations.NullMarked;
