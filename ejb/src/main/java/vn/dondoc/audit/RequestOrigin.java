package vn.dondoc.audit;

import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kernel.Texts;

/** Where this request comes from; the filters of portal and API fill it, timers leave it empty. */
@RequestScoped
public class RequestOrigin {
    private @Nullable String address;
    private @Nullable String device;

    /** Tells the network address and the device (such as the User-Agent header) of the request; both may be null. */
    public void is(@Nullable String fromAddress, @Nullable String onDevice) {
        address = fromAddress == null ? null : Texts.cut(fromAddress, 64);
        String clean = Texts.clean(onDevice);
        device = clean == null ? null : Texts.cut(clean, 200);
    }

    /** The network address; null for the product's own acts. */
    public @Nullable String address() {
        return address;
    }

    /** The device as it calls itself; null when it did not say. */
    public @Nullable String device() {
        return device;
    }
}
