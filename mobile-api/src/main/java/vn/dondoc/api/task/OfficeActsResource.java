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
import vn.dondoc.api.task.Bodies.Empty;
import vn.dondoc.api.task.Bodies.Message;
import vn.dondoc.api.task.Bodies.Note;
import vn.dondoc.api.task.Bodies.Reason;
import vn.dondoc.api.task.Bodies.ResolveReturn;
import vn.dondoc.api.task.Bodies.Supersede;
import vn.dondoc.api.task.Bodies.Transfer;
import vn.dondoc.api.version.EntityTags;
import vn.dondoc.task.CompletingTasks;
import vn.dondoc.task.IssuingTasks;
import vn.dondoc.task.ReturningTasks;
import vn.dondoc.task.SteeringTasks;
import vn.dondoc.task.UrgingUnits;

/** What the Office and the leaders do with tasks: issue, confirm, urge, steer. */
@Path("tasks")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Idempotent
public class OfficeActsResource {
    @Inject
    IssuingTasks issuingTasks;

    @Inject
    ReturningTasks returningTasks;

    @Inject
    CompletingTasks completingTasks;

    @Inject
    UrgingUnits urgingUnits;

    @Inject
    SteeringTasks steeringTasks;

    @Inject
    TaskAnswers answers;

    @POST
    @Path("{id}/issue")
    @Operation(summary = "Give a draft to its unit")
    public Response issue(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Nullable Empty body) {
        Long seen = EntityTags.seen(ifMatch);
        return answers.after(id, () -> issuingTasks.issue(id, seen));
    }

    @POST
    @Path("{id}/resolve-return")
    @Operation(summary = "Answer a unit that asks to give the task back")
    public Response resolveReturn(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Nullable ResolveReturn body) {
        Long seen = EntityTags.seen(ifMatch);
        ResolveReturn sent = Body.required(body);
        return answers.after(id, () -> returningTasks.resolve(id, seen, sent.decision(), sent.leadUnit(), sent.note()));
    }

    @POST
    @Path("{id}/confirm")
    @Operation(summary = "Confirm the reported result")
    public Response confirm(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Nullable Note body) {
        Long seen = EntityTags.seen(ifMatch);
        Note sent = Body.or(body, Note.NONE);
        return answers.after(id, () -> completingTasks.confirm(id, seen, sent.note()));
    }

    @POST
    @Path("{id}/reject")
    @Operation(summary = "Send the reported result back")
    public Response reject(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Nullable Reason body) {
        Long seen = EntityTags.seen(ifMatch);
        Reason sent = Body.or(body, Reason.NONE);
        return answers.after(id, () -> completingTasks.reject(id, seen, sent.reason()));
    }

    @POST
    @Path("{id}/urge")
    @Operation(summary = "Urge the unit")
    public Response urge(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Nullable Message body) {
        Long seen = EntityTags.seen(ifMatch);
        Message sent = Body.or(body, Message.NONE);
        return answers.after(id, () -> urgingUnits.urge(id, seen, sent.message(), sent.replyBy()));
    }

    @POST
    @Path("{id}/ask-explanation")
    @Operation(summary = "Demand an explanation")
    public Response askExplanation(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Nullable Message body) {
        Long seen = EntityTags.seen(ifMatch);
        Message sent = Body.or(body, Message.NONE);
        return answers.after(id, () -> urgingUnits.askExplanation(id, seen, sent.message(), sent.replyBy()));
    }

    @POST
    @Path("{id}/transfer")
    @Operation(summary = "Give the task to another unit")
    public Response transfer(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Nullable Transfer body) {
        Long seen = EntityTags.seen(ifMatch);
        Transfer sent = Body.required(body);
        return answers.after(id, () -> steeringTasks.transfer(id, seen, sent.leadUnit(), sent.reason()));
    }

    @POST
    @Path("{id}/suspend")
    @Operation(summary = "Let the task rest")
    public Response suspend(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Nullable Reason body) {
        Long seen = EntityTags.seen(ifMatch);
        Reason sent = Body.or(body, Reason.NONE);
        return answers.after(id, () -> steeringTasks.suspend(id, seen, sent.reason()));
    }

    @POST
    @Path("{id}/resume")
    @Operation(summary = "Wake a task that rests")
    public Response resume(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Nullable Reason body) {
        Long seen = EntityTags.seen(ifMatch);
        Reason sent = Body.or(body, Reason.NONE);
        return answers.after(id, () -> steeringTasks.resume(id, seen, sent.reason()));
    }

    @POST
    @Path("{id}/withdraw")
    @Operation(summary = "Nobody has to do it any more")
    public Response withdraw(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Nullable Reason body) {
        Long seen = EntityTags.seen(ifMatch);
        Reason sent = Body.or(body, Reason.NONE);
        return answers.after(id, () -> steeringTasks.withdraw(id, seen, sent.reason()));
    }

    @POST
    @Path("{id}/supersede")
    @Operation(summary = "Another task takes its place")
    public Response supersede(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Nullable Supersede body) {
        Long seen = EntityTags.seen(ifMatch);
        Supersede sent = Body.required(body);
        return answers.after(id, () -> steeringTasks.supersede(id, seen, sent.by(), sent.reason()));
    }
}
