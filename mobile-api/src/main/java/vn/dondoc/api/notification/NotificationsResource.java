package vn.dondoc.api.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import vn.dondoc.api.access.CallerLanguage;
import vn.dondoc.api.idempotency.Idempotent;
import vn.dondoc.api.query.Lists;
import vn.dondoc.api.query.Paging;
import vn.dondoc.kernel.Slice;
import vn.dondoc.notification.Inbox;
import vn.dondoc.notification.NotificationRow;

/** What the caller was told, newest first. */
@Path("notifications")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class NotificationsResource {
    @Inject
    Inbox inbox;

    @Inject
    Lists lists;

    @Inject
    CallerLanguage language;

    @GET
    @Operation(summary = "What the caller was told, newest first; with unread=true only what he has not read")
    public Slice<NotificationRow> list(
            @QueryParam("unread") @Nullable Boolean unread, @BeanParam Paging paging, @Context UriInfo uri) {
        return lists.answer(
                inbox.behind(
                        Boolean.TRUE.equals(unread),
                        lists.start(paging, uri),
                        paging.size(),
                        paging.counted(),
                        language.locale()),
                uri);
    }

    @POST
    @Path("{id}/read")
    @Idempotent
    @Operation(summary = "Mark as read")
    @APIResponse(responseCode = "204", description = "Done")
    public Response read(@PathParam("id") UUID id) {
        inbox.read(id);
        return Response.noContent().build();
    }

    @POST
    @Path("read-all")
    @Idempotent
    @Operation(summary = "Mark everything as read")
    @APIResponse(responseCode = "204", description = "Done")
    public Response readAll() {
        inbox.readAll();
        return Response.noContent().build();
    }
}
