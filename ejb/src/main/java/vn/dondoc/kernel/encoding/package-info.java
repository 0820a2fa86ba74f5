/**
 * Text from before Unicode: what was written with the fonts of TCVN3 (ABC), VNI-Windows or VISCII is recognised by the syllables
 * that it would spell, and read as they meant it. Plain functions.
 */
@NullMarked
package vn.dondoc.kernel.encoding;

import org.jspecify.annotations.NullMarked;
