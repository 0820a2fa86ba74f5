package vn.dondoc.identity.container;

import java.security.KeyPair;
import java.security.PrivateKey;

/** A key that signs tokens, and what is published of it. */
public record SigningKey(PrivateKey secret, PublicJwk jwk) {
    static SigningKey of(KeyPair pair) {
        return new SigningKey(pair.getPrivate(), PublicJwk.of(pair.getPublic()));
    }

    /** Tells one key from its successor; goes into the header of every token. */
    public String id() {
        return jwk.kid();
    }

    @Override
    public String toString() {
        return "SigningKey[" + id() + "]";
    }
}
