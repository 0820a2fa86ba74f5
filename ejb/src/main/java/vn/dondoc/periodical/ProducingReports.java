package vn.dondoc.periodical;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.dondoc.attachment.Attaching;
import vn.dondoc.attachment.FileOwner;
import vn.dondoc.identity.CurrentActor;
import vn.dondoc.identity.Requires;
import vn.dondoc.identity.Right;
import vn.dondoc.kernel.Zones;
import vn.dondoc.organisation.Units;
import vn.dondoc.paper.MakingPapers;
import vn.dondoc.regulation.Profiles;
import vn.dondoc.report.Counting;
import vn.dondoc.report.Figures;
import vn.dondoc.report.Grouping;

/** Lập báo cáo: counts, fills the template, and keeps figures and files as they are at this moment. */
@Stateless
public class ProducingReports {
    @PersistenceContext
    EntityManager em;

    @Inject
    PlanningReports planning;

    @Inject
    Counting counting;

    @Inject
    RankingUnits ranking;

    @Inject
    TaskTables tasks;

    @Inject
    RequestTables requests;

    @Inject
    MakingPapers papers;

    @Inject
    Attaching attaching;

    @Inject
    Profiles profiles;

    @Inject
    Units units;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    /** Makes the report; returns its id. {@link vn.dondoc.kernel.InvalidInput} for days, periods or units that do not exist. */
    @Requires(Right.REPORT)
    public UUID produce(ReportOrder order) {
        Frozen frozen = count(planning.plan(order));
        List<TaskTables.Listed> listed = tasks.tasks(frozen.plan());
        List<String> narrative = Narrative.of(frozen, listed);
        List<ReportTable> tables = tables(frozen, listed);
        OfficialReport report =
                new OfficialReport(frozen, narrative, current.get().accountId(), clock.instant());
        em.persist(report);
        keepLines(report, frozen.lines());
        String title = ReportText.name(frozen.plan());
        byte[] word = papers.fill(
                        ReportText.FORM,
                        title,
                        ReportText.of(frozen, narrative, tables, Zones.today(clock), profiles.today()))
                .bytes();
        report.keep(
                keep(report, title, ReportFormat.WORD, word),
                keep(report, title, ReportFormat.EXCEL, ReportWorkbook.of(frozen, narrative, tables)));
        return report.id();
    }

    private List<ReportTable> tables(Frozen frozen, List<TaskTables.Listed> listed) {
        ReportPlan plan = frozen.plan();
        long total = frozen.sum().tally().total();
        List<ReportTable> tables = new ArrayList<>();
        tables.add(UnitTables.summary(frozen));
        tables.add(UnitTables.ranking(frozen));
        tables.add(tasks.list(listed, plan, total));
        tables.add(tasks.register(listed, plan, total));
        tables.add(requests.extensions(plan));
        tables.add(requests.urgings(plan));
        return tables;
    }

    private UUID keep(OfficialReport report, String title, ReportFormat format, byte[] bytes) {
        return attaching
                .keep(bytes, title + "." + format.extension(), FileOwner.paper(report.id()))
                .id();
    }

    private void keepLines(OfficialReport report, List<FrozenLine> lines) {
        lines.forEach(line -> em.persist(new OfficialReportLine(report.id(), line)));
    }

    /** The figures of the plan as they are known now. */
    private Frozen count(ReportPlan plan) {
        Figures figures = counting.figures(plan.filter(), Grouping.UNIT);
        Figures before = counting.figures(plan.before().filter(), Grouping.UNIT);
        RankingRules rules = RankingRules.of(profiles.on(plan.day()));
        return new Frozen(
                plan,
                plan.unit() == null ? null : units.ref(plan.unit()),
                figures.fingerprint(),
                Classes.of(figures.sum().tally()),
                Classes.of(before.sum().tally()),
                ranking.lines(plan, figures, rules, null),
                rules.formula());
    }
}
