package vn.dondoc.api.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import vn.dondoc.api.idempotency.KeyedStream;
import vn.dondoc.exchange.ImportReport;
import vn.dondoc.exchange.Importing;

/** Bringing records in, one JSON record a line. */
@Path("imports")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class ImportsResource {
    @Inject
    Importing importing;

    @Inject
    KeyedStream keyed;

    record Started(UUID id) {}

    @POST
    @Consumes("application/x-ndjson")
    @Operation(summary = "Begin to bring records in; ask for the run to see how far it is")
    @APIResponseSchema(value = Started.class, responseCode = "202")
    public Response begin(@QueryParam("dryRun") @Nullable Boolean dryRun, InputStream records) {
        return keyed.once(records, stream -> {
            UUID run = importing.start(stream, Boolean.TRUE.equals(dryRun));
            return Response.accepted(new Started(run))
                    .location(URI.create("imports/" + run))
                    .build();
        });
    }

    @GET
    @Path("{id}")
    @Operation(summary = "How far the run is, and what was wrong with which line")
    public ImportReport report(@PathParam("id") UUID id) {
        return importing.report(id);
    }
}
