/**
 * What the administrator keeps in order. These acts only add the question of rights and the audit entry to what the
 * registries of the lower packages do.
 */
@NullMarked
package vn.dondoc.administration;

import org.jspecify.annotations.NullMarked;
