package vn.dondoc.api.directive;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import vn.dondoc.api.access.CallerLanguage;
import vn.dondoc.api.directive.DirectiveBody.Correction;
import vn.dondoc.api.idempotency.Idempotent;
import vn.dondoc.api.json.Body;
import vn.dondoc.api.json.MergePatch;
import vn.dondoc.api.query.Lists;
import vn.dondoc.api.version.EntityTags;
import vn.dondoc.directive.ReferenceLists;
import vn.dondoc.entry.DirectiveDetail;
import vn.dondoc.entry.DirectiveReading;
import vn.dondoc.entry.DirectiveRow;
import vn.dondoc.entry.EnteringDirectives;
import vn.dondoc.exchange.idempotency.OneTransaction;
import vn.dondoc.kernel.Slice;
import vn.dondoc.task.TaskDetail;
import vn.dondoc.task.TaskReading;

/** Finding directives, entering them with their tasks, correcting them. */
@Path("directives")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class DirectivesResource {
    @Inject
    DirectiveReading reading;

    @Inject
    EnteringDirectives entering;

    @Inject
    TaskReading tasks;

    @Inject
    OneTransaction transaction;

    @Inject
    ReferenceLists referenceLists;

    @Inject
    Lists lists;

    @Inject
    CallerLanguage language;

    @GET
    @Operation(summary = "Directives that the caller may see, the newest first")
    public Slice<DirectiveRow> list(@BeanParam DirectiveQuery query, @Context UriInfo uri) {
        Slice<DirectiveRow> page =
                reading.page(query.filter(referenceLists), query.sort(), query.size(), lists.start(query, uri), 0);
        Slice<DirectiveRow> counted = query.counted() ? page : new Slice<>(page.items(), page.next(), null);
        return lists.answer(counted, uri);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "A directive with its text, files and tasks")
    @APIResponseSchema(DirectiveDetail.class)
    public Response detail(@PathParam("id") UUID id) {
        DirectiveDetail detail = reading.detail(id);
        return EntityTags.tagged(detail, detail.version());
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Enter a directive with its tasks")
    @APIResponseSchema(value = DirectiveDetail.class, responseCode = "201")
    public Response enter(@Nullable DirectiveBody body) {
        DirectiveBody sent = Body.required(body);
        DirectiveDetail entered =
                transaction.then(() -> entering.enter(sent.sheet(), sent.files(), sent.taskSheets()), reading::detail);
        return Response.created(URI.create("directives/" + entered.id()))
                .entity(entered)
                .header("ETag", EntityTags.of(entered.version()))
                .build();
    }

    @POST
    @Path("{id}/tasks")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "One more task under the directive")
    @APIResponseSchema(value = TaskDetail.class, responseCode = "201")
    public Response addTask(@PathParam("id") UUID id, @Nullable TaskBody body) {
        TaskBody sent = Body.required(body);
        TaskDetail made = transaction.then(
                () -> entering.addTask(id, sent.sheet()).get(0), task -> tasks.detail(task, language.locale()));
        return Response.created(URI.create("tasks/" + made.id()))
                .entity(made)
                .header("ETag", EntityTags.of(made.version()))
                .build();
    }

    @PATCH
    @Path("{id}")
    @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
    @Operation(summary = "Correct a directive; old and new values stay in its history")
    @RequestBodySchema(DirectiveBody.Correction.class)
    @APIResponseSchema(DirectiveDetail.class)
    public Response correct(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Nullable ObjectNode patch) {
        Long seen = EntityTags.seen(ifMatch);
        ObjectNode changes = Body.required(patch);
        DirectiveBody whole = MergePatch.apply(Correction.of(reading.detail(id)), changes, Correction.class)
                .whole();
        DirectiveDetail corrected = transaction.then(
                () -> {
                    entering.correct(id, seen, whole.sheet(), whole.files());
                    return id;
                },
                reading::detail);
        return EntityTags.tagged(corrected, corrected.version());
    }
}
