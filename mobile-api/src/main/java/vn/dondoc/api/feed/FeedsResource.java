package vn.dondoc.api.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.function.BiFunction;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import vn.dondoc.api.access.FeedRate;
import vn.dondoc.api.version.ContentTag;
import vn.dondoc.feed.ReadingFeeds;
import vn.dondoc.feed.TaskFeed;
import vn.dondoc.identity.OpenToAll;
import vn.dondoc.kernel.Settings;

/** The tasks of a key's owner. Whoever has the key reads; nobody else can tell whether there is such a key. */
@Path("feeds/{key}")
@ApplicationScoped
@OpenToAll("the key is the proof")
@SecurityRequirements
public class FeedsResource {
    @Inject
    ReadingFeeds reading;

    @Inject
    FeedRate rate;

    @Inject
    Settings settings;

    @GET
    @Path("tasks.ics")
    @Produces("text/calendar; charset=utf-8")
    @Operation(summary = "As a calendar: a day's event at each deadline")
    public Response calendar(@PathParam("key") String key, @Context Request request) {
        return answer(key, request, CalendarFeed::write);
    }

    @GET
    @Path("tasks.json")
    @Produces("application/feed+json; charset=utf-8")
    @Operation(summary = "As JSON Feed 1.1")
    public Response json(@PathParam("key") String key, @Context Request request) {
        return answer(key, request, JsonFeed::write);
    }

    @GET
    @Path("tasks.atom")
    @Produces("application/atom+xml; charset=utf-8")
    @Operation(summary = "As Atom")
    public Response atom(@PathParam("key") String key, @Context Request request) {
        return answer(key, request, AtomFeed::write);
    }

    private Response answer(String key, Request request, BiFunction<TaskFeed, URI, byte[]> format) {
        rate.take(key);
        byte[] content = format.apply(reading.open(key), settings.baseUrl());
        EntityTag tag = ContentTag.of(content);
        Response.ResponseBuilder same = request.evaluatePreconditions(tag);
        CacheControl own = new CacheControl();
        own.setPrivate(true);
        own.setNoCache(true);
        return (same == null ? Response.ok(content) : same)
                .tag(tag)
                .cacheControl(own)
                .header("X-Robots-Tag", "noindex")
                .build();
    }
}
