package vn.dondoc.api.urging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import vn.dondoc.api.idempotency.Idempotent;
import vn.dondoc.api.json.Body;
import vn.dondoc.exchange.idempotency.OneTransaction;
import vn.dondoc.kernel.Slice;
import vn.dondoc.regulation.RegulationProfile.UrgingForm;
import vn.dondoc.urging.BatchReport;
import vn.dondoc.urging.PreparingLetters;
import vn.dondoc.urging.ProposalDetail;
import vn.dondoc.urging.ProposalRow;
import vn.dondoc.urging.SendingLetters;

/** The letters that are being prepared, and sending them. */
@Path("urging")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class UrgingResource {
    @Inject
    PreparingLetters preparing;

    @Inject
    SendingLetters sending;

    @Inject
    OneTransaction transaction;

    record Letters(@Nullable List<UUID> letters) {
        List<UUID> chosen() {
            return present(letters);
        }
    }

    record Choice(@Nullable List<UUID> tasks, @Nullable UrgingForm form) {
        List<UUID> chosen() {
            return present(tasks);
        }
    }

    private static List<UUID> present(@Nullable List<@Nullable UUID> ids) {
        return ids == null ? List.of() : ids.stream().filter(Objects::nonNull).toList();
    }

    /** How many of the tasks cannot be urged. */
    record Proposed(int refused) {}

    record Empty() {}

    @GET
    @Path("today")
    @Operation(summary = "The letters that the ladder proposes, and those signed off and not sent")
    public Slice<ProposalRow> today() {
        List<ProposalRow> rows = preparing.today();
        return new Slice<>(rows, null, (long) rows.size());
    }

    @POST
    @Path("proposals")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponseSchema(Proposed.class)
    @Operation(summary = "Propose letters about these tasks, one for each unit; form is SLIP, LETTER or CRITICISM")
    public Response propose(@Nullable Choice body) {
        Choice choice = Body.required(body);
        return Response.ok(new Proposed(preparing.propose(choice.chosen(), choice.form())))
                .build();
    }

    @GET
    @Path("proposals/{id}")
    @Operation(summary = "A letter that is being prepared, with its tasks as they stand now")
    public ProposalDetail proposal(@PathParam("id") UUID id) {
        return preparing.detail(id);
    }

    @POST
    @Path("proposals/{id}/sign-off")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponseSchema(ProposalDetail.class)
    @Operation(summary = "Sign the letter off, so that it may be sent")
    public Response signOff(@PathParam("id") UUID id, @Nullable Empty body) {
        ProposalDetail signed = transaction.then(
                () -> {
                    preparing.signOff(List.of(id));
                    return id;
                },
                preparing::detail);
        return Response.ok(signed).build();
    }

    @POST
    @Path("proposals/{id}/drop")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponseSchema(ProposalDetail.class)
    @Operation(summary = "Send no letter; its tasks come back on the next rung")
    public Response drop(@PathParam("id") UUID id, @Nullable Empty body) {
        ProposalDetail dropped = transaction.then(
                () -> {
                    preparing.drop(id);
                    return id;
                },
                preparing::detail);
        return Response.ok(dropped).build();
    }

    @POST
    @Path("batches")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = BatchReport.class, responseCode = "202")
    @Operation(summary = "Begin to send letters that were signed off; ask for the sending to see how far it is")
    public Response send(@Nullable Letters body) {
        List<UUID> letters = Body.required(body).chosen();
        BatchReport begun = transaction.then(() -> sending.send(letters), sending::report);
        return Response.accepted(begun).build();
    }

    @GET
    @Path("batches/{id}")
    @Operation(summary = "How far a sending is")
    public BatchReport batch(@PathParam("id") UUID id) {
        return sending.report(id);
    }

    @POST
    @Path("batches/{id}/stop")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponseSchema(BatchReport.class)
    @Operation(summary = "Stop a sending behind the letter that it is at")
    public Response stop(@PathParam("id") UUID id, @Nullable Empty body) {
        BatchReport stopped = transaction.then(
                () -> {
                    sending.stop(id);
                    return id;
                },
                sending::report);
        return Response.ok(stopped).build();
    }

    @POST
    @Path("batches/{id}/resume")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponseSchema(BatchReport.class)
    @Operation(summary = "Take up a sending that was stopped or cut off")
    public Response resume(@PathParam("id") UUID id, @Nullable Empty body) {
        BatchReport resumed = transaction.then(
                () -> {
                    sending.resume(id);
                    return id;
                },
                sending::report);
        return Response.ok(resumed).build();
    }
}
