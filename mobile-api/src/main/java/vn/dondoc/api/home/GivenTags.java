package vn.dondoc.api.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.home.HomeStamp;

/** Which tag the last answer to each account had, and from what it was drawn; never the answers themselves. */
@ApplicationScoped
class GivenTags {
    private static final int MOST = 20_000;

    private final Map<UUID, Given> given = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Given> eldest) {
            return size() > MOST;
        }
    };

    private record Given(HomeStamp stamp, Instant freshUntil, EntityTag tag) {}

    /** The tag that an answer drawn from the stamp has; null when that is not known without drawing it. */
    @Nullable
    EntityTag find(HomeStamp stamp, Instant now) {
        synchronized (given) {
            Given last = given.get(stamp.reader().accountId());
            return last != null && last.stamp().equals(stamp) && now.isBefore(last.freshUntil()) ? last.tag() : null;
        }
    }

    void keep(HomeStamp stamp, Instant freshUntil, EntityTag tag) {
        synchronized (given) {
            given.put(stamp.reader().accountId(), new Given(stamp, freshUntil, tag));
        }
    }
}
