package vn.dondoc.api.auth;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.jspecify.annotations.Nullable;
import vn.dondoc.api.access.TokenRules;
import vn.dondoc.api.json.Body;
import vn.dondoc.api.problem.ProblemKind;
import vn.dondoc.api.problem.Refusal;
import vn.dondoc.audit.RequestOrigin;
import vn.dondoc.identity.OpenToAll;
import vn.dondoc.identity.container.Jwks;
import vn.dondoc.identity.container.SigningKeys;
import vn.dondoc.identity.session.SignInPlace;
import vn.dondoc.identity.signin.IssuingTokens;
import vn.dondoc.identity.signin.IssuingTokens.TokenAnswer;
import vn.dondoc.identity.signin.IssuingTokens.TokenGrant;
import vn.dondoc.kernel.InputCheck;
import vn.dondoc.kernel.TryLater;

/** Signing in with tokens. Known, unknown and locked names are answered alike. */
@Path("auth")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@OpenToAll("this is where one signs in")
@SecurityRequirements
public class AuthResource {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_PASSWORD = 1000;
    private static final int LONGEST_TOKEN = 500;

    @Inject
    IssuingTokens issuingTokens;

    @Inject
    AccessTokens accessTokens;

    @Inject
    RequestOrigin origin;

    @Inject
    TokenRules rules;

    @Inject
    SigningKeys keys;

    record SignIn(
            @Nullable String username,
            @Nullable String password,
            @Nullable String device) {}

    record Renewal(@Nullable String refreshToken) {}

    record Tokens(String accessToken, String tokenType, long expiresIn, String refreshToken) {}

    @POST
    @Path("token")
    @Operation(summary = "Sign in with a name and a password")
    public Tokens token(@Nullable SignIn body) {
        ownTokensOnly();
        SignIn wish = Body.required(body);
        InputCheck check = new InputCheck();
        String username = check.text("username", wish.username(), LONGEST_NAME);
        check.required("password", wish.password());
        check.orFail();
        String password = wish.password() == null ? "" : wish.password();
        if (password.length() > LONGEST_PASSWORD) {
            throw refused("signIn.refused");
        }
        String device = wish.device() == null ? origin.device() : wish.device();
        TokenAnswer answer = issuingTokens.signIn(username, password, new SignInPlace(origin.address(), device));
        return switch (answer.answer().outcome()) {
            case OK -> tokens(answer.grant());
            case REFUSED -> throw refused("signIn.refused");
            case TRY_LATER -> throw new TryLater(answer.answer().retryAfter());
            case PASSWORD_CHANGE_REQUIRED ->
                throw new Refusal(ProblemKind.PASSWORD_CHANGE_REQUIRED, "signIn.passwordChangeRequired");
        };
    }

    @POST
    @Path("refresh")
    @Operation(summary = "A new pair of tokens; the old refresh token is spent")
    public Tokens refresh(@Nullable Renewal body) {
        ownTokensOnly();
        return tokens(issuingTokens.refresh(refreshToken(body)).orElse(null));
    }

    @GET
    @Path("jwks")
    @Operation(summary = "The public keys that our tokens can be checked with")
    @APIResponseSchema(Jwks.class)
    public Response keys() {
        Jwks published = rules.fromOutside() ? new Jwks(List.of()) : keys.published();
        return Response.ok(published)
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=300")
                .build();
    }

    @POST
    @Path("logout")
    @Operation(summary = "End the sign-in that the refresh token belongs to")
    public void logout(@Nullable Renewal body) {
        issuingTokens.signOut(refreshToken(body));
    }

    private void ownTokensOnly() {
        if (rules.fromOutside()) {
            throw new Refusal(ProblemKind.FORBIDDEN, "api.auth.outside");
        }
    }

    private static String refreshToken(@Nullable Renewal body) {
        InputCheck check = new InputCheck();
        String token = check.text("refreshToken", Body.required(body).refreshToken(), LONGEST_TOKEN);
        check.orFail();
        return token;
    }

    private Tokens tokens(@Nullable TokenGrant grant) {
        if (grant == null) {
            throw refused("problem.not-signed-in.detail");
        }
        String access = accessTokens.issue(grant.person(), grant.session());
        return new Tokens(access, "Bearer", AccessTokens.LIFETIME.toSeconds(), grant.refreshToken());
    }

    private static Refusal refused(String key) {
        return new Refusal(ProblemKind.NOT_SIGNED_IN, key);
    }
}
