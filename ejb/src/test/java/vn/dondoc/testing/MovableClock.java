package vn.dondoc.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import vn.dondoc.kernel.Zones;

/** Stands still until it is moved. Begins on a Tuesday morning in the province, 9:00 on 10/3/2026. */
public final class MovableClock extends Clock {
    private volatile Instant now = Instant.parse("2026-03-10T02:00:00Z");

    public void forward(Duration by) {
        now = now.plus(by);
    }

    public void moveTo(Instant instant) {
        now = instant;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return Zones.VIETNAM;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
