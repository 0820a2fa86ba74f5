/** Numbers in the browser and the lists that they open; lists as files. */
@NullMarked
package vn.dondoc.st.figures;

import org.jspecify.annotations.NullMarked;
