package vn.dondoc.api.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import vn.dondoc.api.json.JsonFormat;
import vn.dondoc.api.version.ContentTag;
import vn.dondoc.home.Home;
import vn.dondoc.home.HomeReading;
import vn.dondoc.home.HomeStamp;

/** Everything that the phone's first screen shows. The tag is weak, because the time of the answer is no part of it. */
@Path("me/home")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class HomeResource {
    @Inject
    HomeReading reading;

    @Inject
    GivenTags tags;

    @Inject
    Clock clock;

    @GET
    @Operation(
            summary = "The first screen: numbers, change since yesterday, what waits, what is late, what is due soon")
    @APIResponseSchema(Home.class)
    public Response home(@Context Request request) {
        Instant now = clock.instant();
        HomeStamp stamp = reading.stamp();
        EntityTag known = tags.find(stamp, now);
        if (known != null) {
            Response.ResponseBuilder same = request.evaluatePreconditions(known);
            if (same != null) {
                return finished(same, known);
            }
        }
        HomeReading.Drawn drawn = reading.home(stamp);
        byte[] content = JsonFormat.bytes(drawn.home());
        EntityTag tag = ContentTag.of(content);
        tags.keep(stamp, drawn.freshUntil(), tag);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return finished(unchanged == null ? Response.ok(dated(now, content)) : unchanged, tag);
    }

    /** The time stands in front of the content, which is written only once: for its tag and for the answer. */
    private static byte[] dated(Instant asOf, byte[] content) {
        byte[] front = ("{\"asOf\":\"" + asOf.truncatedTo(ChronoUnit.MILLIS) + "\",").getBytes(StandardCharsets.UTF_8);
        byte[] all = Arrays.copyOf(front, front.length + content.length - 1);
        System.arraycopy(content, 1, all, front.length, content.length - 1);
        return all;
    }

    private static Response finished(Response.ResponseBuilder answer, EntityTag tag) {
        CacheControl own = new CacheControl();
        own.setPrivate(true);
        own.setNoCache(true);
        return answer.tag(tag)
                .cacheControl(own)
                .header(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION)
                .build();
    }
}
