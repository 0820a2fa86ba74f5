package vn.dondoc.identity.session;

import java.util.List;
import java.util.UUID;

/** These sign-ins were ended. */
public record SessionsEnded(List<UUID> ids) {
    public SessionsEnded {
        ids = List.copyOf(ids);
    }
}
