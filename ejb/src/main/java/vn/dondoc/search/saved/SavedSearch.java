package vn.dondoc.search.saved;

import java.util.UUID;

/**
 * A search under a name.
 *
 * @param query what stands behind the question mark of a search's address
 * @param notifies true when its owner is told of what is new
 */
public record SavedSearch(UUID id, String name, String query, boolean notifies) {}
