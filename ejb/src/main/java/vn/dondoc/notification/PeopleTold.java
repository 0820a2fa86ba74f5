package vn.dondoc.notification;

import java.util.Set;
import java.util.UUID;

/** These accounts have new notifications; fired in the transaction that wrote them. */
public record PeopleTold(Set<UUID> accounts) {
    public PeopleTold {
        accounts = Set.copyOf(accounts);
    }
}
