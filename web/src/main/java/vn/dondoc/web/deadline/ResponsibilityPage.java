package vn.dondoc.web.deadline;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.TypedDate;
import vn.dondoc.kernel.Zones;
import vn.dondoc.organisation.UnitView;
import vn.dondoc.organisation.Units;
import vn.dondoc.task.Holder;
import vn.dondoc.task.Responsibilities;
import vn.dondoc.task.Responsibility;
import vn.dondoc.web.frame.Asked;
import vn.dondoc.web.frame.Shown;

/** The days of tasks given in a period, added up by those with whom the tasks lay. */
@Named
@RequestScoped
public class ResponsibilityPage {
    private static final int MONTHS = 3;

    @EJB
    Responsibilities responsibilities;

    @Inject
    Units units;

    @Inject
    Asked asked;

    @Inject
    Clock clock;

    private LocalDate from = LocalDate.EPOCH;
    private LocalDate to = LocalDate.EPOCH;
    private @Nullable UnitView unit;
    private Responsibilities.Sum sum = new Responsibilities.Sum(0, true, List.of());

    @PostConstruct
    void load() {
        LocalDate today = Zones.today(clock);
        to = day("to", today).orElse(today);
        from = day("from", today).orElse(to.minusMonths(MONTHS));
        unit = asked.text("unit")
                .flatMap(text -> units.directory().find(text, today))
                .orElse(null);
        sum = responsibilities.sum(unit == null ? null : unit.id(), from, to);
    }

    private Optional<LocalDate> day(String name, LocalDate today) {
        return asked.text(name).flatMap(text -> TypedDate.read(text, today));
    }

    public Responsibilities.Sum getSum() {
        return sum;
    }

    /** One line a holder, in the order of a task's life; all units together. */
    public List<Responsibility.Share> getHolders() {
        Map<Holder, Responsibility.Share> holders = sum.shares().stream()
                .collect(Collectors.toMap(
                        Responsibility.Share::holder,
                        share -> new Responsibility.Share(
                                share.holder(),
                                null,
                                share.days(),
                                share.workingDays(),
                                share.lateDays(),
                                share.lateWorkingDays()),
                        Responsibility.Share::plus));
        return holders.values().stream()
                .sorted(Comparator.comparing(Responsibility.Share::holder))
                .toList();
    }

    /** One line a unit, most days behind the deadline first. */
    public List<Responsibility.Share> getLeads() {
        return sum.shares().stream()
                .filter(share -> share.holder() == Holder.LEAD)
                .sorted(Comparator.comparing(Responsibility.Share::lateDays).reversed())
                .toList();
    }

    public int getMost() {
        return Responsibilities.MOST;
    }

    public String getUnitName() {
        return unit == null ? "" : unit.name();
    }

    public String getFrom() {
        return Shown.day(from);
    }

    public String getTo() {
        return Shown.day(to);
    }
}
