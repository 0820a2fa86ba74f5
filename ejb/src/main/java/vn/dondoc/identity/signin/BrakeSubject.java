package vn.dondoc.identity.signin;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import vn.dondoc.identity.PeopleDirectory;
import vn.dondoc.identity.session.Secrets;

/**
 * What is braked, as a digest: nothing that somebody typed as a username is kept.
 *
 * <p>An account has one count for the whole world and one for each address from which it has lately been signed in, so
 * that guessing from elsewhere does not keep its owner out.
 */
record BrakeSubject(BrakeRule rule, String digest) {
    private static final int IPV6_NETWORK_BYTES = 8;

    static BrakeSubject account(String username) {
        return new BrakeSubject(BrakeRule.ACCOUNT, Secrets.digest("account:" + PeopleDirectory.key(username)));
    }

    static BrakeSubject accountAt(String username, String address) {
        return new BrakeSubject(
                BrakeRule.ACCOUNT, Secrets.digest("account:" + PeopleDirectory.key(username) + "@" + address));
    }

    static BrakeSubject address(String address) {
        return new BrakeSubject(BrakeRule.ADDRESS, Secrets.digest("address:" + network(address)));
    }

    /** One household has a whole /64 of IPv6 addresses. */
    private static String network(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return HexFormat.of().formatHex(Arrays.copyOf(bytes, Math.min(bytes.length, IPV6_NETWORK_BYTES)));
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
