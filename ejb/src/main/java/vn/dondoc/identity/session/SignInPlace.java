package vn.dondoc.identity.session;

import org.jspecify.annotations.Nullable;
import vn.dondoc.kernel.Texts;

/**
 * From where somebody signs in.
 *
 * @param address network address; null when unknown
 * @param device the device as it calls itself, such as the User-Agent header; null when it did not say
 */
public record SignInPlace(
        @Nullable String address, @Nullable String device) {
    public static final SignInPlace UNKNOWN = new SignInPlace(null, null);

    public SignInPlace {
        String cleanAddress = Texts.clean(address);
        String cleanDevice = Texts.clean(device);
        address = cleanAddress == null ? null : Texts.cut(cleanAddress, 64);
        device = cleanDevice == null ? null : Texts.cut(cleanDevice, 200);
    }
}
