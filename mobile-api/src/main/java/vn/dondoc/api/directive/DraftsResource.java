package vn.dondoc.api.directive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import vn.dondoc.api.idempotency.Idempotent;
import vn.dondoc.api.json.Body;
import vn.dondoc.api.query.Lists;
import vn.dondoc.api.query.Paging;
import vn.dondoc.api.version.EntityTags;
import vn.dondoc.direction.DirectionRow;
import vn.dondoc.direction.DirectionState;
import vn.dondoc.direction.GivingDirections;
import vn.dondoc.entry.DirectiveDetail;
import vn.dondoc.entry.DirectiveReading;
import vn.dondoc.exchange.idempotency.OneTransaction;
import vn.dondoc.kernel.Slice;

/** Spoken directions: drafts that a leader gives and the Office makes directives of. */
@Path("drafts")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class DraftsResource {
    @Inject
    GivingDirections giving;

    @Inject
    DirectiveReading reading;

    @Inject
    OneTransaction transaction;

    @Inject
    Lists lists;

    record Said(@Nullable String text, @Nullable List<UUID> attachments) {}

    record Dismissal(@Nullable String reason) {}

    @GET
    @Operation(
            summary =
                    "Drafts, newest first: a leader finds his own, the Office all; state is WAITING, ENTERED or DISMISSED")
    public Slice<DirectionRow> list(
            @QueryParam("state") @Nullable DirectionState state, @BeanParam Paging paging, @Context UriInfo uri) {
        return lists.answer(giving.page(state, lists.start(paging, uri), paging.size(), paging.counted()), uri);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "A draft and what became of it")
    public DirectionRow detail(@PathParam("id") UUID id) {
        return giving.detail(id);
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = DirectionRow.class, responseCode = "201")
    @Operation(summary = "Give a spoken direction as a draft for the Office")
    public Response give(@Nullable Said body) {
        Said said = Body.required(body);
        DirectionRow given =
                transaction.then(() -> giving.give(said.text(), TaskBody.given(said.attachments())), giving::detail);
        return Response.created(URI.create("drafts/" + given.id()))
                .entity(given)
                .build();
    }

    @POST
    @Path("{id}/enter")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = DirectiveDetail.class, responseCode = "201")
    @Operation(summary = "Enter the directive that comes of a draft, as POST /directives does")
    public Response enter(@PathParam("id") UUID id, @Nullable DirectiveBody body) {
        DirectiveBody sent = Body.required(body);
        DirectiveDetail entered = transaction.then(
                () -> giving.enter(id, sent.sheet(), sent.files(), sent.taskSheets()), reading::detail);
        return Response.created(URI.create("directives/" + entered.id()))
                .entity(entered)
                .header("ETag", EntityTags.of(entered.version()))
                .build();
    }

    @POST
    @Path("{id}/dismiss")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponseSchema(DirectionRow.class)
    @Operation(summary = "Make nothing of a draft; its leader is told why")
    public Response dismiss(@PathParam("id") UUID id, @Nullable Dismissal body) {
        Dismissal sent = Body.required(body);
        DirectionRow dismissed = transaction.then(
                () -> {
                    giving.dismiss(id, sent.reason());
                    return id;
                },
                giving::detail);
        return Response.ok(dismissed).build();
    }
}
