package vn.dondoc.api.me;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import vn.dondoc.api.access.TokenRules;
import vn.dondoc.api.idempotency.Idempotent;
import vn.dondoc.api.json.Body;
import vn.dondoc.kernel.InvalidInput;
import vn.dondoc.notification.push.PushState;
import vn.dondoc.notification.push.Subscribing;
import vn.dondoc.notification.push.SubscriptionRow;
import vn.dondoc.notification.push.SubscriptionSheet;

/** Being told by web push on a device. */
@Path("me")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PushResource {
    @Inject
    Subscribing subscribing;

    @Inject
    TokenRules tokens;

    /** What a browser gives when it subscribes, as {@code PushSubscription.toJSON()} has it; its expiry is the browser's own matter. */
    record NewSubscription(
            @Nullable String endpoint,
            @Nullable Long expirationTime,
            @Nullable Keys keys,
            @Nullable String device) {
        SubscriptionSheet sheet() {
            return new SubscriptionSheet(
                    endpoint, keys == null ? null : keys.p256dh(), keys == null ? null : keys.auth(), device);
        }
    }

    record Keys(@Nullable String p256dh, @Nullable String auth) {}

    record Subscriptions(List<SubscriptionRow> items) {}

    @GET
    @Path("push-key")
    @Operation(summary = "Whether devices can be told by push, and the key to subscribe with")
    public PushState key() {
        return subscribing.state();
    }

    @GET
    @Path("push-subscriptions")
    @Operation(summary = "The own devices that are told by push")
    public Subscriptions subscriptions(@Context SecurityContext security) {
        return new Subscriptions(subscribing.mine(tokens.session(security)));
    }

    @POST
    @Path("push-subscriptions")
    @Idempotent
    @Operation(summary = "Tell this device by push from now on; takes the place of its former subscription")
    @APIResponseSchema(value = SubscriptionRow.class, responseCode = "201")
    public Response subscribe(@Nullable NewSubscription body, @Context SecurityContext security) {
        SubscriptionRow made = subscribing.subscribe(Body.required(body).sheet(), tokens.session(security));
        return Response.created(URI.create("me/push-subscriptions/" + made.id()))
                .entity(made)
                .build();
    }

    @DELETE
    @Path("push-subscriptions/{id}")
    @Operation(summary = "Tell that device no more")
    public void end(@PathParam("id") UUID id) {
        subscribing.end(id);
    }

    @DELETE
    @Path("push-subscriptions")
    @Operation(summary = "Tell the device with that endpoint no more")
    public void endAt(@QueryParam("endpoint") @Nullable String endpoint) {
        if (endpoint == null || endpoint.isBlank()) {
            throw InvalidInput.at("endpoint", "input.required");
        }
        subscribing.endAt(endpoint);
    }
}
