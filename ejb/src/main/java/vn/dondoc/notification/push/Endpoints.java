package vn.dondoc.notification.push;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import vn.dondoc.kernel.InvalidInput;
import vn.dondoc.kernel.Settings;

/**
 * Which addresses may be called. They come from outside, so nothing inside the own network is ever called on their word:
 * only https on its own port, to a host all of whose addresses are public, unless the operator allows a certain one. It is
 * asked when a device subscribes and again before each message; the JDK keeps what a name resolves to for half a minute, so
 * that the call goes to the addresses that were looked at.
 */
@ApplicationScoped
class Endpoints {
    private static final int HTTPS = 443;

    @Inject
    Settings settings;

    /** {@link InvalidInput} at {@code endpoint} when that address may not be called. */
    void check(String endpoint) {
        try {
            if (!isAllowed(endpoint)) {
                throw InvalidInput.at("endpoint", "push.endpoint");
            }
        } catch (UnknownHostException unknown) {
            throw InvalidInput.at("endpoint", "push.unknownHost");
        }
    }

    /** Whether that address may be called at this moment. */
    boolean isAllowed(String endpoint) throws UnknownHostException {
        Optional<URI> parsed = parse(endpoint);
        if (parsed.isEmpty()) {
            return false;
        }
        URI uri = parsed.get();
        String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
        if (settings.pushAllowed().contains(uri.getHost().toLowerCase(Locale.ROOT) + ":" + uri.getPort())) {
            return scheme.equals("https") || scheme.equals("http");
        }
        boolean plain = scheme.equals("https") && (uri.getPort() == -1 || uri.getPort() == HTTPS);
        return plain && leadsOutside(uri.getHost());
    }

    private static Optional<URI> parse(String endpoint) {
        try {
            URI uri = new URI(endpoint);
            boolean whole = uri.getHost() != null
                    && uri.getScheme() != null
                    && uri.getRawUserInfo() == null
                    && uri.getRawFragment() == null;
            return whole ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException malformed) {
            return Optional.empty();
        }
    }

    private boolean leadsOutside(String host) throws UnknownHostException {
        try {
            return Arrays.stream(InetAddress.getAllByName(host)).allMatch(PublicAddresses::contain);
        } catch (UnknownHostException unknown) {
            // a network that goes out by a proxy often resolves no outside name
            if (settings.pushProxy().isPresent() && host.contains(".")) {
                return true;
            }
            throw unknown;
        }
    }
}
