package vn.dondoc.api.me;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import vn.dondoc.api.json.Body;
import vn.dondoc.feed.FeedKeyRow;
import vn.dondoc.feed.FeedScope;
import vn.dondoc.feed.KeepingFeedKeys;

/** The caller's keys for feeds. A key is told once, so its making is not repeated for an Idempotency-Key: nothing keeps it. */
@Path("me/feed-keys")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FeedKeysResource {
    @Inject
    KeepingFeedKeys keeping;

    record Wish(@Nullable String name, @Nullable FeedScope scope) {}

    record Keys(List<FeedKeyRow> items) {}

    /** @param paths where the feeds are, below the address of the API */
    record Made(UUID id, String name, FeedScope scope, Instant createdAt, String key, List<String> paths) {}

    @GET
    @Operation(summary = "The caller's keys for feeds")
    public Keys keys() {
        return new Keys(keeping.keys());
    }

    @POST
    @Operation(summary = "Make a key; it is told this once")
    @APIResponseSchema(value = Made.class, responseCode = "201")
    public Response make(@Nullable Wish body) {
        Wish wish = Body.required(body);
        KeepingFeedKeys.Made made = keeping.make(wish.name(), wish.scope());
        FeedKeyRow row = made.row();
        List<String> paths = List.of("ics", "json", "atom").stream()
                .map(format -> "feeds/" + made.secret() + "/tasks." + format)
                .toList();
        return Response.created(URI.create("me/feed-keys/" + row.id()))
                .entity(new Made(row.id(), row.name(), row.scope(), row.createdAt(), made.secret(), paths))
                .build();
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Take a key back: it opens nothing any more")
    public void revoke(@PathParam("id") UUID id) {
        keeping.revoke(id);
    }
}
