package vn.dondoc.identity.session;

import java.util.List;
import java.util.UUID;

/** These sign-ins were ended. */
record SessionsEnded(List<UUID> ids) {
    SessionsEnded {
        ids = List.copyOf(ids);
    }
}
