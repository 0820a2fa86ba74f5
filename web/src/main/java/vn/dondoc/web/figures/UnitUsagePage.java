package vn.dondoc.web.figures;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kernel.NotFound;
import vn.dondoc.kernel.Zones;
import vn.dondoc.organisation.UnitView;
import vn.dondoc.organisation.Units;
import vn.dondoc.report.AppraisingUse;
import vn.dondoc.report.PersonUse;
import vn.dondoc.web.frame.Asked;
import vn.dondoc.web.list.PageNumbers;

/** The people or the tasks behind a number of a unit. */
@Named
@RequestScoped
public class UnitUsagePage {
    private static final int SIZE = 50;

    @EJB
    AppraisingUse use;

    @Inject
    AskedPeriod period;

    @Inject
    Units units;

    @Inject
    Asked asked;

    @Inject
    Clock clock;

    private @Nullable UnitView unit;
    private Rows show = Rows.PEOPLE;
    private List<?> rows = List.of();
    private PageNumbers paging = new PageNumbers(1, SIZE, 0);

    /** What is shown. */
    public enum Rows {
        /** Everybody of the unit. */
        PEOPLE,
        /** Those who have not been seen at all. */
        NEVER,
        /** The tasks that it was to accept. */
        ACCEPTED,
        /** Those that it accepted too late, or has not yet though the time is over. */
        LATE
    }

    @PostConstruct
    void load() {
        UnitView found = asked.text("unit")
                .flatMap(text -> units.directory().find(text, Zones.today(clock)))
                .orElseThrow(NotFound::new);
        unit = found;
        show = asked.choice(Rows.class, "show").orElse(Rows.PEOPLE);
        rows = page(
                isOfPeople()
                        ? people(found)
                        : use.acceptances(found.id(), period.from(), period.to(), show == Rows.LATE));
    }

    private List<PersonUse> people(UnitView of) {
        return use.people(of.id(), period.from(), period.to()).stream()
                .filter(one -> show == Rows.PEOPLE || one.lastSeen() == null)
                .toList();
    }

    private List<?> page(List<?> all) {
        int last = new PageNumbers(1, SIZE, all.size()).last();
        int page = Math.min(last, Math.max(1, asked.number("p").orElse(1)));
        paging = new PageNumbers(page, SIZE, all.size());
        return all.subList(paging.offset(), (int) paging.to());
    }

    public boolean isOfPeople() {
        return show == Rows.PEOPLE || show == Rows.NEVER;
    }

    public String getUnit() {
        return unit == null ? "" : unit.name();
    }

    public Rows getShow() {
        return show;
    }

    /** People or tasks. */
    public List<?> getRows() {
        return rows;
    }

    public PageNumbers getPaging() {
        return paging;
    }

    public String getFrom() {
        return period.getFrom();
    }

    public String getTo() {
        return period.getTo();
    }
}
