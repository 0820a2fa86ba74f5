package vn.dondoc.periodical;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import vn.dondoc.identity.Actor;
import vn.dondoc.identity.CurrentActor;
import vn.dondoc.identity.Right;
import vn.dondoc.kernel.NotFound;
import vn.dondoc.organisation.Units;
import vn.dondoc.task.Conditions;
import vn.dondoc.task.TaskRows;

/** The reports that were made: whoever sees everything finds all, a unit those about itself and the units below it. */
@ApplicationScoped
class Reports {
    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentActor current;

    @Inject
    Units units;

    @Inject
    TaskRows people;

    OfficialReport visible(UUID id) {
        OfficialReport report = em.find(OfficialReport.class, id);
        if (report == null || !sees(current.get(), report)) {
            throw new NotFound();
        }
        return report;
    }

    private static boolean sees(Actor actor, OfficialReport report) {
        return actor.may(Right.READ_ALL) || actor.covers(report.plan().unit());
    }

    /** {@link #sees} in the words of the database. */
    Conditions visible() {
        Actor actor = current.get();
        Conditions conditions = new Conditions();
        return actor.may(Right.READ_ALL)
                ? conditions
                : conditions.add("r.plan.unit in (:scope)", "scope", actor.scope());
    }

    List<FrozenLine> lines(OfficialReport report) {
        return em
                .createQuery(
                        "select l from OfficialReportLine l where l.reportId = :report order by l.unitName, l.id",
                        OfficialReportLine.class)
                .setParameter("report", report.id())
                .getResultList()
                .stream()
                .map(OfficialReportLine::line)
                .toList();
    }

    ReportRow row(OfficialReport report) {
        UUID unit = report.plan().unit();
        return new ReportRow(
                report.id(),
                ReportText.title(report.plan()),
                report.plan(),
                unit == null ? null : units.ref(unit),
                report.sum().tally(),
                report.fingerprint(),
                people.shown(report.madeBy()),
                report.madeAt());
    }
}
