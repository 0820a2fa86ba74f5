package vn.dondoc.periodical;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.identity.CurrentActor;
import vn.dondoc.regulation.Calendars;
import vn.dondoc.regulation.RegulationProfile;
import vn.dondoc.regulation.RegulationProfile.Measure;
import vn.dondoc.regulation.RegulationProfile.UrgingStep;
import vn.dondoc.task.Conditions;
import vn.dondoc.task.CountedConditions;
import vn.dondoc.task.FactSource;
import vn.dondoc.task.Reckoning;
import vn.dondoc.task.Supposed;
import vn.dondoc.task.TaskFilter;
import vn.dondoc.task.TaskQueries;
import vn.dondoc.task.Timeliness;
import vn.dondoc.urging.Ladder;

/** Counts the overdue tasks of a report by the rung that their days have led them to; asks for no right. A row for each deadline. */
@ApplicationScoped
class CountingRungs {
    @PersistenceContext
    EntityManager em;

    @Inject
    TaskQueries queries;

    @Inject
    Calendars calendars;

    @Inject
    CurrentActor current;

    /** By level; levels that none has reached have none. */
    Map<Integer, Long> of(ReportPlan plan, RegulationProfile profile, @Nullable Supposed supposed) {
        WorkingCalendar calendar = calendars.current();
        Ladder ladder = new Ladder(profile, calendar, plan.day());
        boolean moved = supposed != null && !supposed.daysOff().isEmpty();
        Map<Integer, Long> rungs = new TreeMap<>();
        profile.urgingLadder().forEach(step -> rungs.put(step.level(), 0L));
        for (FactSource source : FactSource.values()) {
            overdue(plan, source, supposed)
                    .forEach((due, tasks) -> ladder.rung(moved ? calendar.nextWorkingDay(due) : due, 0)
                            .map(UrgingStep::level)
                            .ifPresent(level -> rungs.merge(level, tasks, Long::sum)));
        }
        return rungs;
    }

    private Map<LocalDate, Long> overdue(ReportPlan plan, FactSource source, @Nullable Supposed supposed) {
        String f = source.alias();
        TaskFilter filter = plan.filter(supposed);
        Reckoning reckoning = filter.reckoning().measured(Measure.CURRENT_DEADLINE);
        Conditions conditions = queries.counted(current.get(), filter, source)
                .add(CountedConditions.of(f, reckoning).text(Timeliness.OPEN_OVERDUE, ":day"))
                .with("day", reckoning.lateBefore(plan.day()));
        Map<LocalDate, Long> overdue = new TreeMap<>();
        conditions
                .fill(em.createQuery(
                        "select " + f + ".dueDate, count(*) from " + source.from() + conditions.where() + " group by "
                                + f + ".dueDate",
                        Object[].class))
                .getResultList()
                .forEach(row -> overdue.put((LocalDate) row[0], (Long) row[1]));
        return overdue;
    }
}
