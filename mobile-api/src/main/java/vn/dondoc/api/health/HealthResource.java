package vn.dondoc.api.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import vn.dondoc.api.health.Health.Check;
import vn.dondoc.identity.OpenToAll;

/** Whether the product lives, and whether it can serve. */
@Path("health")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@OpenToAll("load balancers and operators ask before anybody can sign in")
@SecurityRequirements
public class HealthResource {
    @Inject
    Readiness readiness;

    @GET
    @Path("live")
    @Operation(summary = "UP as long as the process answers")
    public Health live() {
        return Health.of(List.of(new Check("process", Health.Status.UP)));
    }

    @GET
    @Path("ready")
    @Operation(summary = "UP when requests can be served; 503 when not")
    @APIResponseSchema(Health.class)
    public Response ready() {
        Health health = Health.of(readiness.checks());
        return Response.status(health.status() == Health.Status.UP ? 200 : 503)
                .entity(health)
                .build();
    }
}
