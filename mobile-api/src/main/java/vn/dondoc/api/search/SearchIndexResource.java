package vn.dondoc.api.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import vn.dondoc.api.idempotency.Idempotent;
import vn.dondoc.search.MaintainingSearch;
import vn.dondoc.search.index.IndexCare;

/** The index in the care of the administrator. */
@Path("search/index")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Idempotent
public class SearchIndexResource {
    @Inject
    MaintainingSearch maintaining;

    /**
     * How the index stands.
     *
     * @param indexed documents in it
     * @param kept what the database holds for it
     * @param behindSeconds since when the oldest change waits that is not in it; 0 when none does
     * @param running the writing of everything that is under way; null when there is none
     */
    public record Standing(long indexed, long kept, long behindSeconds, IndexCare.@Nullable Progress running) {}

    /** What comparing found: how many documents are missing, old or gone. */
    public record Compared(long differences) {}

    @GET
    @Operation(summary = "How index and database stand to one another (administrators)")
    public Standing standing() {
        IndexCare.State state = maintaining.state();
        return new Standing(state.indexed(), state.kept(), state.behind().toSeconds(), state.running());
    }

    @POST
    @Path("compare")
    @Operation(
            summary =
                    "Compares index and database document by document (administrators); takes about a second for 10,000")
    @APIResponseSchema(Compared.class)
    public Response compare() {
        return Response.ok(new Compared(maintaining.differences())).build();
    }

    @POST
    @Path("rebuild")
    @Operation(summary = "Has every document written anew while searching goes on (administrators)")
    @APIResponse(responseCode = "202", description = "Begun")
    public Response rebuild() {
        maintaining.rebuild();
        return Response.accepted().build();
    }
}
