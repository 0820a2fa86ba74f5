/**
 * Keys by which calendars and other programs read somebody's tasks without a sign-in. A key shows what its owner may see at that
 * moment and lets nobody act; of the key itself only the digest is kept.
 */
@NullMarked
package vn.dondoc.feed;

import org.jspecify.annotations.NullMarked;
