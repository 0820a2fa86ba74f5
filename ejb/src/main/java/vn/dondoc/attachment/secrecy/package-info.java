/**
 * Keeps state secrets (bí mật nhà nước) out: the law forbids them on any machine that is or was connected to a
 * network, so what bears such a mark is refused before anything of it is written, and the refusal itself says only
 * who and when. The rules look at marks as the state puts them on documents; they cannot judge contents and do not
 * try.
 */
@NullMarked
package vn.dondoc.attachment.secrecy;

import org.jspecify.annotations.NullMarked;
