package vn.dondoc.api.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import vn.dondoc.api.query.Lists;
import vn.dondoc.api.query.Paging;
import vn.dondoc.kernel.Slice;
import vn.dondoc.meeting.MeetingDetail;
import vn.dondoc.meeting.MeetingRow;
import vn.dondoc.meeting.ReadingMeetings;

/** Meetings of the province. They are held in the portal; here they are read. */
@Path("meetings")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class MeetingsResource {
    @Inject
    ReadingMeetings reading;

    @Inject
    Lists lists;

    @GET
    @Operation(summary = "Meetings, newest first, for leaders and the Office")
    public Slice<MeetingRow> list(@BeanParam Paging paging, @Context UriInfo uri) {
        return lists.answer(reading.page(lists.start(paging, uri), 0, paging.size(), paging.counted()), uri);
    }

    @GET
    @Path("{id}")
    @Operation(
            summary =
                    "A meeting with the first hundred units of its agenda, the worst first, and everything decided at it")
    public MeetingDetail detail(@PathParam("id") UUID id) {
        return reading.whole(id);
    }
}
