/**
 * Whether the product may start at all. Settings are checked before the server exists, and what only shows later (the
 * database's schema, demo data in a real database) is refused here too: always with one clear line, never with a half
 * started server. It knows no feature.
 */
@NullMarked
package vn.dondoc.kernel.start;

import org.jspecify.annotations.NullMarked;
