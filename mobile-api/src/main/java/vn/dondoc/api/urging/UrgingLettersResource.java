package vn.dondoc.api.urging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import vn.dondoc.api.attachment.FileBody;
import vn.dondoc.api.idempotency.Idempotent;
import vn.dondoc.api.json.Body;
import vn.dondoc.api.query.Lists;
import vn.dondoc.api.query.References;
import vn.dondoc.exchange.idempotency.OneTransaction;
import vn.dondoc.kernel.InvalidInput;
import vn.dondoc.kernel.Slice;
import vn.dondoc.urging.AnsweringLetters;
import vn.dondoc.urging.LetterDetail;
import vn.dondoc.urging.LetterRow;
import vn.dondoc.urging.ReadingLetters;

/** The letters that were issued, and answering them. */
@Path("urging-letters")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class UrgingLettersResource {
    @Inject
    ReadingLetters reading;

    @Inject
    AnsweringLetters answering;

    @Inject
    OneTransaction transaction;

    @Inject
    References references;

    @Inject
    Lists lists;

    record Answer(@Nullable UUID task, @Nullable String note) {}

    record Answers(@Nullable List<Answer> answers) {
        Map<UUID, String> byTask() {
            Map<UUID, String> said = new HashMap<>();
            for (Answer answer : answers == null ? List.<Answer>of() : answers) {
                if (answer.task() == null || answer.note() == null) {
                    throw InvalidInput.at("answers", "input.required");
                }
                said.put(answer.task(), answer.note());
            }
            return said;
        }
    }

    @GET
    @Operation(summary = "Issued letters, newest first; a unit finds its own")
    public Slice<LetterRow> list(@BeanParam LetterQuery query, @Context UriInfo uri) {
        return lists.answer(
                reading.page(query.filter(references), lists.start(query, uri), 0, query.size(), query.counted()), uri);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "A letter and what became of each of its tasks")
    public LetterDetail detail(@PathParam("id") UUID id) {
        return reading.detail(id);
    }

    @GET
    @Path("{id}/word")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "The letter in Word")
    public Response word(@PathParam("id") UUID id) {
        return file(id, false);
    }

    @GET
    @Path("{id}/pdf")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "The letter as PDF")
    public Response pdf(@PathParam("id") UUID id) {
        return file(id, true);
    }

    private Response file(UUID id, boolean pdf) {
        return FileBody.whole(reading.open(id, pdf)).build();
    }

    @POST
    @Path("{id}/answer")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponseSchema(LetterDetail.class)
    @Operation(summary = "The unit explains itself on some tasks of the letter, all or none")
    public Response answer(@PathParam("id") UUID id, @Nullable Answers body) {
        Map<UUID, String> said = Body.required(body).byTask();
        LetterDetail answered = transaction.then(
                () -> {
                    answering.answer(id, said);
                    return id;
                },
                reading::detail);
        return Response.ok(answered).build();
    }
}
