package vn.dondoc.preference;

import java.util.UUID;

/**
 * A filter under a name.
 *
 * @param query what stands behind the question mark of the list's address
 * @param usual true for the one that opens with the list
 */
public record SavedFilter(UUID id, String name, String query, boolean usual) {}
