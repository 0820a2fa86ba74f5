package vn.dondoc.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.UUID;
import vn.dondoc.identity.Actor;
import vn.dondoc.search.index.IndexQueries;
import vn.dondoc.search.index.IndexQueries.Wanted;

/** How many of some documents somebody would find by a query, by his rights of this moment. */
@ApplicationScoped
public class FreshResults {
    @Inject
    Understanding understanding;

    @Inject
    IndexQueries index;

    public long count(Actor actor, SearchFilter filter, Collection<UUID> among) {
        Understood query = understanding.read(filter.q(), filter.literal());
        return index.find(
                        new Wanted(filter.kind(), false, 0, 1, false),
                        f -> new FreshForm(f, query).among(among, actor, filter))
                .total();
    }
}
