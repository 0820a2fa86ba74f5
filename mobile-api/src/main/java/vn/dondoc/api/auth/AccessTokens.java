package vn.dondoc.api.auth;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;
import vn.dondoc.api.access.TokenRules;
import vn.dondoc.identity.Person;
import vn.dondoc.identity.Role;
import vn.dondoc.identity.container.SigningKey;
import vn.dondoc.identity.container.SigningKeys;
import vn.dondoc.kernel.Ids;

/** Signs access tokens (MicroProfile JWT, RS256) that live ten minutes. */
@ApplicationScoped
public class AccessTokens {
    static final Duration LIFETIME = SigningKeys.TOKEN_LIFETIME;

    @Inject
    SigningKeys keys;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "mp.jwt.verify.issuer")
    String issuer;

    @Inject
    @ConfigProperty(name = "mp.jwt.verify.audiences")
    String audience;

    /** A token that speaks for the person by that sign-in. */
    String issue(Person person, UUID session) {
        Instant now = clock.instant();
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(issuer);
        claims.setAudience(audience);
        claims.setSubject(person.id().toString());
        claims.setStringClaim("upn", person.username());
        claims.setStringListClaim(
                "groups", person.roles().stream().map(Role::name).sorted().toList());
        claims.setStringClaim(TokenRules.SESSION, session.toString());
        claims.setClaim(TokenRules.RIGHTS_VERSION, person.rightsVersion());
        claims.setIssuedAt(NumericDate.fromSeconds(now.getEpochSecond()));
        claims.setExpirationTime(NumericDate.fromSeconds(now.plus(LIFETIME).getEpochSecond()));
        claims.setJwtId(Ids.next().toString());
        return sign(claims);
    }

    private String sign(JwtClaims claims) {
        JsonWebSignature token = new JsonWebSignature();
        token.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        token.setHeader("typ", "JWT");
        SigningKey key = keys.current();
        token.setKeyIdHeaderValue(key.id());
        token.setKey(key.secret());
        token.setPayload(claims.toJson());
        try {
            return token.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException("cannot sign a token", e);
        }
    }
}
