package vn.dondoc.api.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import vn.dondoc.api.idempotency.Idempotent;
import vn.dondoc.api.json.Body;
import vn.dondoc.api.task.Bodies.Approval;
import vn.dondoc.api.task.Bodies.Reason;
import vn.dondoc.api.version.EntityTags;
import vn.dondoc.task.ExtendingDeadlines;

/** Decisions on requests for a later deadline; they carry the tag of the task. */
@Path("extension-requests/{id}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Idempotent
public class ExtensionRequestsResource {
    @Inject
    ExtendingDeadlines extending;

    @Inject
    TaskAnswers answers;

    @POST
    @Path("approve")
    @Operation(summary = "Grant the later deadline, or another one")
    public Response approve(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Nullable Approval body) {
        Long seen = EntityTags.seen(ifMatch);
        Approval sent = Body.or(body, Approval.PLAIN);
        return answers.afterDecision(() -> extending.approve(id, seen, sent.newDueDate(), sent.note()));
    }

    @POST
    @Path("refuse")
    @Operation(summary = "Refuse the later deadline")
    public Response refuse(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Nullable Reason body) {
        Long seen = EntityTags.seen(ifMatch);
        Reason sent = Body.or(body, Reason.NONE);
        return answers.afterDecision(() -> extending.refuse(id, seen, sent.reason()));
    }
}
