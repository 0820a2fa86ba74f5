/** The portal as people meet it: a real browser, driven by Playwright. */
@NullMarked
package vn.dondoc.st.browser;

import org.jspecify.annotations.NullMarked;
