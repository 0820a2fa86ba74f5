package vn.dondoc.api.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.home.HomeStamp;
import vn.dondoc.kernel.Recent;

/** Which tag the last answer to each account had, and from what it was drawn; never the answers themselves. */
@ApplicationScoped
class GivenTags {
    private static final int MOST = 20_000;

    private final Recent<UUID, Given> given = new Recent<>(MOST);

    private record Given(HomeStamp stamp, Instant freshUntil, EntityTag tag) {}

    /** The tag that an answer drawn from the stamp has; null when that is not known without drawing it. */
    @Nullable
    EntityTag find(HomeStamp stamp, Instant now) {
        Given last = given.find(stamp.reader().accountId());
        return last != null && last.stamp().equals(stamp) && now.isBefore(last.freshUntil()) ? last.tag() : null;
    }

    void keep(HomeStamp stamp, Instant freshUntil, EntityTag tag) {
        given.keep(stamp.reader().accountId(), new Given(stamp, freshUntil, tag));
    }
}
