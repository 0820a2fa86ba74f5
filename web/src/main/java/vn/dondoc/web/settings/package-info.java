/**
 * What everybody sets for himself: password, language, shortcuts, and where he is signed in.
 */
@NullMarked
package vn.dondoc.web.settings;

import org.jspecify.annotations.NullMarked;
