/** The main job of the product, from a directive to its confirmed result, as each person does it. */
@NullMarked
package vn.dondoc.st.life;

import org.jspecify.annotations.NullMarked;
