package vn.dondoc.web.figures;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import vn.dondoc.calendar.TypedDate;
import vn.dondoc.kernel.Zones;
import vn.dondoc.web.frame.Asked;
import vn.dondoc.web.frame.Shown;

/** The days of the period that the address asks for, the last three months where it does not; never more than a year. */
@Named
@RequestScoped
public class AskedPeriod {
    private static final int MONTHS = 3;
    private static final int MOST_DAYS = 366;

    @Inject
    Asked asked;

    @Inject
    Clock clock;

    private LocalDate from = LocalDate.EPOCH;
    private LocalDate to = LocalDate.EPOCH;

    @PostConstruct
    void read() {
        LocalDate today = Zones.today(clock);
        to = day("to", today).orElse(today);
        LocalDate first = day("from", today).orElse(to.minusMonths(MONTHS));
        LocalDate earliest = to.minusDays(MOST_DAYS);
        from = first.isBefore(earliest) ? earliest : first;
    }

    private Optional<LocalDate> day(String name, LocalDate today) {
        return asked.text(name).flatMap(text -> TypedDate.read(text, today));
    }

    public LocalDate from() {
        return from;
    }

    public LocalDate to() {
        return to;
    }

    public String getFrom() {
        return Shown.day(from);
    }

    public String getTo() {
        return Shown.day(to);
    }
}
