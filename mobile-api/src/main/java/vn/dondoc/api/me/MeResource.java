package vn.dondoc.api.me;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import vn.dondoc.api.access.TokenRules;
import vn.dondoc.api.json.Body;
import vn.dondoc.audit.RequestOrigin;
import vn.dondoc.identity.CurrentActor;
import vn.dondoc.identity.OpenToAll;
import vn.dondoc.identity.session.SessionView;
import vn.dondoc.identity.session.SignInPlace;
import vn.dondoc.identity.signin.OwnAccount;

/** The caller's own account. */
@Path("me")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MeResource {
    @Inject
    CurrentActor current;

    @Inject
    WhoAmI whoAmI;

    @Inject
    OwnAccount ownAccount;

    @Inject
    FirstPassword firstPassword;

    @Inject
    TokenRules tokens;

    @Inject
    RequestOrigin origin;

    /** A wish for another password; the name only from somebody who cannot sign in before he has changed it. */
    record PasswordChange(
            @Nullable String username,
            @Nullable String old,
            @Nullable @JsonProperty("new") String chosen) {}

    record Devices(List<SessionView> items) {}

    @GET
    @Operation(summary = "Who am I")
    public Me me() {
        return whoAmI.of(current.get());
    }

    @POST
    @Path("password")
    @OpenToAll("an account with a given password gets no token before it has changed it")
    @Operation(summary = "Change the own password; other sign-ins end")
    public void password(@Nullable PasswordChange body, @Context SecurityContext security) {
        PasswordChange change = Body.required(body);
        SignInPlace place = new SignInPlace(origin.address(), origin.device());
        if (current.find().isEmpty()) {
            firstPassword.change(change.username(), change.old(), change.chosen(), place);
            return;
        }
        FirstPassword.check(change.old(), change.chosen());
        ownAccount.changePassword(
                String.valueOf(change.old()), String.valueOf(change.chosen()), tokens.session(security), place);
    }

    @GET
    @Path("devices")
    @Operation(summary = "Where one is signed in")
    public Devices devices(@Context SecurityContext security) {
        return new Devices(ownAccount.sessions(tokens.session(security)));
    }

    @DELETE
    @Path("devices/{id}")
    @Operation(summary = "End one of the own sign-ins")
    public void endDevice(@PathParam("id") UUID id) {
        ownAccount.endSession(id);
    }
}
