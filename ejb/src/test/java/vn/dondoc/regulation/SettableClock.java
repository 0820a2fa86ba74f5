package vn.dondoc.regulation;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import vn.dondoc.kernel.Zones;

/** A clock that stands still until it is moved. */
class SettableClock extends Clock {
    private Instant now;

    SettableClock(Instant now) {
        this.now = now;
    }

    void forward(long seconds) {
        now = now.plusSeconds(seconds);
    }

    @Override
    public ZoneId getZone() {
        return Zones.VIETNAM;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    @Override
    public Instant instant() {
        return now;
    }
}
