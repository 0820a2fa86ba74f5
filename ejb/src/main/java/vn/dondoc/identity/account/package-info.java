/**
 * Accounts and their upkeep: the administrator's acts, the registry that imports and demo data share with them, and the
 * first administrator. Whoever wants to know an account asks {@link vn.dondoc.identity.People} instead; the entity never
 * leaves this package's own feature.
 */
@NullMarked
package vn.dondoc.identity.account;

import org.jspecify.annotations.NullMarked;
