package vn.dondoc.regulation;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.dondoc.calendar.HolidayRules;
import vn.dondoc.identity.Actor;
import vn.dondoc.kernel.Zones;

/** At start, once the schema is there, gives the years around the present the days that the law proposes. */
@Singleton
@Startup
@DependsOn("Migrator")
public class CalendarSetup {
    private static final int YEARS_BACK = 2;
    private static final int YEARS_AHEAD = 1;

    @Inject
    HolidayTable table;

    @Inject
    Calendars calendars;

    @Inject
    Clock clock;

    @PostConstruct
    void fill() {
        int now = Zones.today(clock).getYear();
        for (int year = now - YEARS_BACK; year <= now + YEARS_AHEAD; year++) {
            if (!calendars.year(year).kept()) {
                table.keep(year, HolidayRules.proposeFor(year), Actor.MACHINE);
            }
        }
    }
}
