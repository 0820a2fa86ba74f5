package vn.dondoc.api.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import vn.dondoc.api.idempotency.Idempotent;
import vn.dondoc.api.json.Body;
import vn.dondoc.search.saved.SavedSearch;
import vn.dondoc.search.saved.SavingSearches;

/** The searches that the caller keeps, and whether he is told of what is new in them. */
@Path("search/saved")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SavedSearchesResource {
    @Inject
    SavingSearches saving;

    /** All of them: there are at most twenty. */
    public record SavedSearches(List<SavedSearch> items) {}

    /**
     * What to keep.
     *
     * @param query what stands behind the question mark of {@code GET /search}; the page is left out
     * @param notifies true to be told of what is new; null for no
     */
    public record ToSave(
            @Nullable String name,
            @Nullable String query,
            @Nullable Boolean notifies) {}

    /** What to change; null leaves it. */
    public record ToChange(@Nullable String name, @Nullable Boolean notifies) {}

    @GET
    @Operation(summary = "The caller's saved searches, by name")
    public SavedSearches all() {
        return new SavedSearches(saving.all());
    }

    @POST
    @Idempotent
    @APIResponseSchema(value = SavedSearch.class, responseCode = "201")
    @Operation(summary = "Save a search; one of that name is written over")
    public Response save(@Nullable ToSave body) {
        ToSave search = Body.required(body);
        SavedSearch saved = saving.save(search.name(), search.query(), Boolean.TRUE.equals(search.notifies()));
        return Response.status(Response.Status.CREATED).entity(saved).build();
    }

    @PATCH
    @Path("{id}")
    @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
    @Operation(summary = "Give it another name, or begin or end being told")
    public SavedSearch change(@PathParam("id") UUID id, @Nullable ToChange body) {
        ToChange change = Body.required(body);
        return saving.change(id, change.name(), change.notifies());
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Forget it; what was told stays in the inbox")
    public void forget(@PathParam("id") UUID id) {
        saving.forget(id);
    }
}
