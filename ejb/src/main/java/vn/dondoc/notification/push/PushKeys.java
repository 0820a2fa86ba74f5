package vn.dondoc.notification.push;

import com.zerodeplibs.webpush.VAPIDKeyPair;
import com.zerodeplibs.webpush.VAPIDKeyPairs;
import com.zerodeplibs.webpush.key.PrivateKeySources;
import com.zerodeplibs.webpush.key.PublicKeySources;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import org.jspecify.annotations.Nullable;
import vn.dondoc.identity.container.KeyFiles;
import vn.dondoc.kernel.Settings;

/** The key pair by which push services know us (VAPID, RFC 8292), made at the first start in the data directory. */
@ApplicationScoped
class PushKeys {
    private static final String NAME = "push";

    @Inject
    Settings settings;

    private @Nullable VAPIDKeyPair pair;

    @PostConstruct
    void load() {
        if (!settings.push()) {
            return;
        }
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            KeyPair kept = new KeyFiles(settings.keys()).pair(NAME, generator);
            pair = VAPIDKeyPairs.of(
                    PrivateKeySources.ofECPrivateKey((ECPrivateKey) kept.getPrivate()),
                    PublicKeySources.ofECPublicKey((ECPublicKey) kept.getPublic()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JDK has no P-256", e);
        }
    }

    /** False when the operator has turned push off. */
    boolean enabled() {
        return pair != null;
    }

    /** The public half as browsers take it. */
    String publicKey() {
        return pair().extractPublicKeyInUncompressedFormAsString();
    }

    VAPIDKeyPair pair() {
        if (pair == null) {
            throw new IllegalStateException("push is off");
        }
        return pair;
    }
}
