package vn.dondoc.reminder;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.identity.OpenToAll;
import vn.dondoc.kernel.Zones;
import vn.dondoc.regulation.Calendars;
import vn.dondoc.regulation.Profiles;
import vn.dondoc.regulation.RegulationProfile;
import vn.dondoc.regulation.Rule;
import vn.dondoc.reminder.FindingReminders.Sweep;

/** One tick: from the hour of the regulation profile on, finds once a day what falls due, and tells what is not told yet. */
@Stateless
@OpenToAll("called by the timer")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Reminding {
    private static final Logger LOG = System.getLogger(Reminding.class.getName());
    private static final int STEPS_AT_ONCE = 10;
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    @Inject
    FindingReminders finding;

    @Inject
    DeliveringReminders delivering;

    @Inject
    Profiles profiles;

    @Inject
    Calendars calendars;

    @Inject
    Clock clock;

    /** Does what is due now; before the hour nothing. */
    public void remind() {
        int hour = clock.instant().atZone(Zones.VIETNAM).getHour();
        if (hour >= profiles.today().number(Rule.REMIND_HOUR)) {
            find();
            tell();
        }
    }

    /** Records what has fallen due. */
    void find() {
        Sweep sweep = finding.due().orElse(null);
        if (sweep == null) {
            return;
        }
        long start = System.nanoTime();
        RegulationProfile profile = profiles.on(sweep.day());
        WorkingCalendar calendar = calendars.current();
        int found = 0;
        Ladder ladder = new Ladder(profile, calendar);
        for (Map.Entry<Watched, LocalDate> oldest : finding.oldest().entrySet()) {
            found += find(sweep, oldest.getKey(), oldest.getValue(), ladder);
        }
        found += ladder.updates(sweep.after(), sweep.day())
                .mapToInt(rung -> finding.findUpdates(sweep, rung, profile.noReportDays()))
                .sum();
        if (calendar.isWorkingDay(sweep.day())) {
            found += findSilent(sweep, profile, calendar);
        }
        finding.finish(sweep);
        LOG.log(Level.INFO, "{0} reminders found for {1} in {2} ms", found, sweep.day(), millis(start));
    }

    private int find(Sweep sweep, Watched watched, LocalDate oldest, Ladder ladder) {
        LocalDate last = watched == Watched.DEADLINE ? ladder.farthest(sweep.day()) : sweep.day();
        int found = 0;
        List<Rung> batch = new ArrayList<>();
        for (LocalDate day = oldest.isBefore(EARLIEST) ? EARLIEST : oldest; !day.isAfter(last); day = day.plusDays(1)) {
            batch.addAll(ladder.passed(watched.rule(), day, watched.isUrgent(), sweep.after(), sweep.day()));
            if (batch.size() >= STEPS_AT_ONCE || day.equals(last)) {
                found += batch.isEmpty() ? 0 : finding.find(sweep, watched, batch);
                batch.clear();
            }
        }
        return found;
    }

    /** Silences are counted in calendar days; those of days off speak on the next working day. */
    private int findSilent(Sweep sweep, RegulationProfile profile, WorkingCalendar calendar) {
        LocalDate worked = calendar.plusWorkingDays(sweep.day(), -1);
        LocalDate after = worked.isBefore(sweep.after()) ? worked : sweep.after();
        long days = ChronoUnit.DAYS.between(after, sweep.day());
        return finding.findSilent(sweep, profile.noReportDays(), days);
    }

    /** Tells people what is not told yet, a page a transaction, in the order in which it was found. */
    void tell() {
        long start = System.nanoTime();
        int settled = 0;
        Long place = 0L;
        while (place != null) {
            DeliveringReminders.Page page = delivering.deliver(place);
            settled += page.settled();
            place = page.next();
        }
        if (settled > 0) {
            LOG.log(Level.INFO, "{0} reminders told or settled in {1} ms", settled, millis(start));
        }
    }

    private static long millis(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }
}
