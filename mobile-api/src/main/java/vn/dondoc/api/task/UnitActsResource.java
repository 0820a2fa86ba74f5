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
import vn.dondoc.api.task.Bodies.AssignInside;
import vn.dondoc.api.task.Bodies.Completed;
import vn.dondoc.api.task.Bodies.Contribution;
import vn.dondoc.api.task.Bodies.Extension;
import vn.dondoc.api.task.Bodies.Note;
import vn.dondoc.api.task.Bodies.Progress;
import vn.dondoc.api.task.Bodies.Return;
import vn.dondoc.api.task.Bodies.Text;
import vn.dondoc.api.version.EntityTags;
import vn.dondoc.task.AcceptingTasks;
import vn.dondoc.task.CompletingTasks;
import vn.dondoc.task.ExtendingDeadlines;
import vn.dondoc.task.ReportingProgress;
import vn.dondoc.task.ReturningTasks;
import vn.dondoc.task.UrgingUnits;

/** What units do with their tasks: accept, pass on, report, ask for more time, explain. */
@Path("tasks")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Idempotent
public class UnitActsResource {
    @Inject
    AcceptingTasks acceptingTasks;

    @Inject
    ReturningTasks returningTasks;

    @Inject
    ReportingProgress reportingProgress;

    @Inject
    CompletingTasks completingTasks;

    @Inject
    ExtendingDeadlines extendingDeadlines;

    @Inject
    UrgingUnits urgingUnits;

    @Inject
    TaskAnswers answers;

    @POST
    @Path("{id}/accept")
    @Operation(summary = "The unit takes the task on")
    public Response accept(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Nullable Note body) {
        Long seen = EntityTags.seen(ifMatch);
        Note sent = Body.or(body, Note.NONE);
        return answers.after(id, () -> acceptingTasks.accept(id, seen, sent.note()));
    }

    @POST
    @Path("{id}/return")
    @Operation(summary = "The head asks to give the task back")
    public Response giveBack(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Nullable Return body) {
        Long seen = EntityTags.seen(ifMatch);
        Return sent = Body.required(body);
        return answers.after(id, () -> returningTasks.requestReturn(id, seen, sent.reason(), sent.note()));
    }

    @POST
    @Path("{id}/assign-inside")
    @Operation(summary = "The head names who does it")
    public Response assignInside(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Nullable AssignInside body) {
        Long seen = EntityTags.seen(ifMatch);
        AssignInside sent = Body.required(body);
        return answers.after(
                id, () -> acceptingTasks.assignInside(id, seen, sent.officer(), sent.internalDueDate(), sent.note()));
    }

    @POST
    @Path("{id}/progress")
    @Operation(summary = "How far the unit is")
    public Response progress(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Nullable Progress body) {
        Long seen = EntityTags.seen(ifMatch);
        Progress sent = Body.required(body);
        return answers.after(id, () -> reportingProgress.report(id, seen, sent.report()));
    }

    @POST
    @Path("{id}/contribute")
    @Operation(summary = "A coordinating unit adds its part")
    public Response contribute(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Nullable Contribution body) {
        Long seen = EntityTags.seen(ifMatch);
        Contribution sent = Body.required(body);
        return answers.after(id, () -> reportingProgress.contribute(id, seen, sent.note(), sent.files()));
    }

    @POST
    @Path("{id}/report-completion")
    @Operation(summary = "The unit reports the task done")
    public Response reportCompletion(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Nullable Completed body) {
        Long seen = EntityTags.seen(ifMatch);
        Completed sent = Body.required(body);
        return answers.after(id, () -> completingTasks.report(id, seen, sent.completion()));
    }

    @POST
    @Path("{id}/extension-requests")
    @Operation(summary = "The head asks for a later deadline")
    public Response requestExtension(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Nullable Extension body) {
        Long seen = EntityTags.seen(ifMatch);
        Extension sent = Body.required(body);
        return answers.after(id, () -> extendingDeadlines.request(id, seen, sent.newDueDate(), sent.reason()));
    }

    @POST
    @Path("{id}/explain")
    @Operation(summary = "The unit answers a demand for an explanation")
    public Response explain(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Nullable Note body) {
        Long seen = EntityTags.seen(ifMatch);
        Note sent = Body.or(body, Note.NONE);
        return answers.after(id, () -> urgingUnits.explain(id, seen, sent.note()));
    }

    @POST
    @Path("{id}/comment")
    @Operation(summary = "Say something about the task")
    public Response comment(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Nullable Text body) {
        Long seen = EntityTags.seen(ifMatch);
        Text sent = Body.or(body, Text.NONE);
        return answers.after(id, () -> reportingProgress.comment(id, seen, sent.text()));
    }
}
