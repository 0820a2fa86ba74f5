package vn.dondoc.periodical;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.identity.CurrentActor;
import vn.dondoc.kernel.Ids;
import vn.dondoc.kernel.Slice;
import vn.dondoc.kernel.Zones;
import vn.dondoc.organisation.UnitRef;
import vn.dondoc.organisation.Units;
import vn.dondoc.periodical.ComparingReports.Against;
import vn.dondoc.periodical.Difference.Reason;
import vn.dondoc.regulation.RegulationProfile.Measure;
import vn.dondoc.task.Conditions;
import vn.dondoc.task.CountedConditions;
import vn.dondoc.task.Standing;
import vn.dondoc.task.TaskScope;
import vn.dondoc.task.Timeliness;

/** Finds the tasks that count otherwise than in a report, by the same classes as every count, and says why. */
@ApplicationScoped
class Differences {
    private static final String FROM =
            " from Task t left join PastStanding p on p.taskId = t.id" + " and p.fromAt <= :asOf and p.toAt > :asOf";
    private static final String COLUMNS = "select t.id, t.code, t.text.title, t.standing, t.leadUnit, t.dueDate,"
            + " t.originalDueDate, t.doneOn, p.standing, p.leadUnit, p.dueDate, p.originalDueDate, p.doneOn,"
            + " t.standingSince, t.givenAt";
    private static final int OF_PAST = 5;

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentActor current;

    @Inject
    Units units;

    @Inject
    Clock clock;

    Slice<Difference> page(OfficialReport report, Against against, @Nullable String after, int offset, int size) {
        ReportPlan plan = report.plan();
        Conditions conditions = within(plan);
        if (against == Against.THEN) {
            conditions
                    .add("t.id in (select e.taskId from TaskEvent e where e.recordedAt > :made and e.at <= :asOf)")
                    .with("made", report.madeAt());
        } else {
            otherwise(plan, conditions);
        }
        long total = conditions
                .fill(em.createQuery("select count(*)" + FROM + conditions.where(), Long.class))
                .getSingleResult();
        if (after != null) {
            conditions.add("t.id > :after", "after", Ids.orNotFound(after));
        }
        List<Difference> found = conditions
                .fill(em.createQuery(COLUMNS + FROM + conditions.where() + " order by t.id", Tuple.class))
                .setFirstResult(offset)
                .setMaxResults(size + 1)
                .getResultList()
                .stream()
                .map(row -> difference(row, plan, against))
                .toList();
        return found.size() <= size
                ? new Slice<>(found, null, total)
                : new Slice<>(found.subList(0, size), found.get(size - 1).task().toString(), total);
    }

    /** The tasks of the plan, whoever leads them now. */
    private Conditions within(ReportPlan plan) {
        Conditions conditions = new Conditions()
                .add("t.parent = false")
                .add("t.givenAt <= :givenTo", "givenTo", Zones.endOf(plan.to()))
                .with("asOf", plan.asOf());
        if (plan.scope() == ReportScope.GIVEN) {
            conditions.add(
                    "t.givenAt >= :givenFrom",
                    "givenFrom",
                    plan.from().atStartOfDay(Zones.VIETNAM).toInstant());
        }
        if (plan.unit() != null) {
            conditions.add("t.leadUnit = :lead or p.leadUnit = :lead", "lead", plan.unit());
        }
        TaskScope.visibleTo(current.get(), conditions);
        return conditions;
    }

    private void otherwise(ReportPlan plan, Conditions conditions) {
        String then = "case when t.standingSince <= :asOf then " + classOf("t", plan, ":dayThen") + " else "
                + classOf("p", plan, ":dayThen") + " end";
        String now = classOf("t", plan, ":today");
        conditions
                .add("(" + then + ") <> (" + now + ") or p.leadUnit <> t.leadUnit and (" + then + ") > 0 and (" + now
                        + ") > 0")
                .with("dayThen", plan.day())
                .with("today", Zones.today(clock));
    }

    /** A number for the class, 0 for what is not counted. */
    private static String classOf(String facts, ReportPlan plan, String day) {
        CountedConditions classes = CountedConditions.of(facts, plan.measured());
        StringBuilder cases = new StringBuilder("(case");
        for (Timeliness timeliness : Timeliness.values()) {
            cases.append(" when ")
                    .append(classes.text(timeliness, day))
                    .append(" then ")
                    .append(timeliness.ordinal() + 1);
        }
        return cases.append(" else 0 end)").toString();
    }

    /** How a task counted. */
    private record Facts(
            @Nullable Timeliness timeliness,
            @Nullable UUID unit,
            @Nullable LocalDate due,
            @Nullable LocalDate doneOn) {
        static final Facts NONE = new Facts(null, null, null, null);
    }

    private static Facts facts(Tuple row, int first, ReportPlan plan, LocalDate day) {
        Standing standing = row.get(first, Standing.class);
        if (standing == null) {
            return Facts.NONE;
        }
        int due = plan.measured() == Measure.CURRENT_DEADLINE ? first + 2 : first + 3;
        LocalDate deadline = row.get(due, LocalDate.class);
        LocalDate doneOn = row.get(first + 4, LocalDate.class);
        return new Facts(
                Timeliness.of(standing, deadline, doneOn, day), row.get(first + 1, UUID.class), deadline, doneOn);
    }

    private Difference difference(Tuple row, ReportPlan plan, Against against) {
        int present = 3;
        boolean same = !row.get(13, Instant.class).isAfter(plan.asOf());
        Facts then = facts(row, same ? present : present + OF_PAST, plan, plan.day());
        Facts now = facts(row, present, plan, Zones.today(clock));
        boolean later = against == Against.THEN;
        Facts shownThen = later ? Facts.NONE : then;
        Facts shownNow = later ? then : now;
        return new Difference(
                row.get(0, UUID.class),
                row.get(1, String.class),
                row.get(2, String.class),
                shownThen.timeliness(),
                unit(shownThen),
                shownNow.timeliness(),
                unit(shownNow),
                later ? Reason.RECORDED_LATER : reason(then, now, row.get(14, Instant.class), plan));
    }

    private @Nullable UnitRef unit(Facts facts) {
        return facts.timeliness() == null || facts.unit() == null ? null : units.ref(facts.unit());
    }

    private static Reason reason(Facts then, Facts now, @Nullable Instant givenAt, ReportPlan plan) {
        if (then.timeliness() == null) {
            return givenAt != null && givenAt.isAfter(plan.asOf()) ? Reason.GIVEN_LATER : Reason.TAKEN_UP;
        }
        if (now.timeliness() == null) {
            return Reason.LEFT_OUT;
        }
        if (!Objects.equals(then.unit(), now.unit())) {
            return Reason.TRANSFERRED;
        }
        if (then.doneOn() == null && now.doneOn() != null) {
            return now.doneOn().isAfter(plan.day()) ? Reason.DONE_SINCE : Reason.CONFIRMED_LATER;
        }
        if (then.doneOn() != null && now.doneOn() == null) {
            return Reason.REOPENED;
        }
        boolean moved = !Objects.equals(then.due(), now.due());
        return moved ? Reason.EXTENDED : now.doneOn() == null ? Reason.OVERDUE_SINCE : Reason.CORRECTED;
    }
}
