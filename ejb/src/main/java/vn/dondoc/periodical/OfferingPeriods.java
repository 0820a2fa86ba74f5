package vn.dondoc.periodical;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dondoc.kernel.Zones;
import vn.dondoc.regulation.Profiles;
import vn.dondoc.regulation.RegulationProfile.ReportPeriods;
import vn.dondoc.report.ReportPeriod;

/** The periods that are offered for a report: of each kind the last ones that are over, the month first. */
@ApplicationScoped
public class OfferingPeriods {
    private static final int OF_EACH = 4;
    private static final List<ReportKind> ORDER = List.of(
            ReportKind.MONTH,
            ReportKind.WEEK,
            ReportKind.QUARTER,
            ReportKind.HALF,
            ReportKind.NINE_MONTHS,
            ReportKind.YEAR);

    @Inject
    Profiles profiles;

    @Inject
    Clock clock;

    /**
     * A period to choose.
     *
     * @param value kind and word of the period, a colon between them
     * @param name such as "tháng 6 năm 2026"
     */
    public record Offer(String value, String name) {}

    public List<Offer> offers() {
        LocalDate today = Zones.today(clock);
        List<Offer> offers = new ArrayList<>();
        for (ReportKind kind : ORDER) {
            Optional<ReportPeriod> period = kind.lastClosed(today, usualClosing());
            for (int i = 0; i < OF_EACH && period.isPresent(); i++) {
                String word = period.get().word();
                offers.add(new Offer(kind + ":" + word, ReportText.title(kind, word)));
                period = period.map(ReportPeriod::previous);
            }
        }
        return offers;
    }

    /** The one that is most likely wanted: the last month that is over. */
    public String usual() {
        return offers().get(0).value();
    }

    /** Word of the last period of that kind that is over; empty for reports on demand. */
    public String last(ReportKind kind) {
        return kind.lastClosed(Zones.today(clock), usualClosing())
                .map(ReportPeriod::word)
                .orElse("");
    }

    /** What the regulation profile says. */
    public ReportPeriods usualClosing() {
        return profiles.today().reportPeriods();
    }
}
