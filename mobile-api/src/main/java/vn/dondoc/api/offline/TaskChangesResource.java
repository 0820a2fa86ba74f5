package vn.dondoc.api.offline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import vn.dondoc.api.query.Lists;
import vn.dondoc.kernel.InvalidInput;
import vn.dondoc.offline.Changes;
import vn.dondoc.offline.FollowingTasks;

/** Tasks that have changed, for clients that keep them. */
@Path("tasks/changes")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class TaskChangesResource {
    private static final int LARGEST = 500;

    @Inject
    FollowingTasks following;

    @Inject
    Lists lists;

    /** A task that the caller may not see any more. */
    record Gone(UUID id, boolean gone) {}

    /**
     * @param items task summaries, or an id with {@code gone: true}
     * @param next to be given back as {@code since}, now or later
     * @param more true when there is more to be had at once
     * @param reset true when the caller has to forget the tasks that it holds
     */
    record Answer(List<Object> items, String next, boolean more, boolean reset) {}

    @GET
    @Operation(summary = "Tasks that have changed since the answer before; without since, all")
    public Answer changes(
            @QueryParam("since") @Nullable String since,
            @QueryParam("size") @DefaultValue("100") @Nullable Integer size,
            @Context UriInfo uri) {
        int most = size == null ? 100 : size;
        if (most < 1 || most > LARGEST) {
            throw InvalidInput.at("size", "api.changes.size");
        }
        Changes changes = following.since(lists.since(since, uri), most);
        List<Object> items = changes.items().stream()
                .<Object>map(change -> change.task() == null ? new Gone(change.id(), true) : change.task())
                .toList();
        return new Answer(items, lists.seal(changes.next(), uri), changes.more(), changes.reset());
    }
}
