package vn.dondoc.urging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import vn.dondoc.kernel.Zones;
import vn.dondoc.regulation.Calendars;
import vn.dondoc.regulation.Profiles;

/** The ladder as it stands today. */
@ApplicationScoped
public class Ladders {
    @Inject
    Profiles profiles;

    @Inject
    Calendars calendars;

    @Inject
    Clock clock;

    Ladder today() {
        LocalDate today = Zones.today(clock);
        return new Ladder(profiles.on(today), calendars.current(), today);
    }
}
