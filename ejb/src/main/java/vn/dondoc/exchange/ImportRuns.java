package vn.dondoc.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kernel.NotFound;

/** The runs of the importer. Numbers are written in transactions of their own, so that they can be watched. */
@ApplicationScoped
public class ImportRuns {
    private static final int SHOWN = 1000;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Transactional(TxType.REQUIRES_NEW)
    UUID begin(UUID by, boolean dryRun) {
        ImportRun run = new ImportRun(by, dryRun, clock.instant());
        em.persist(run);
        return run.id();
    }

    @Transactional(TxType.REQUIRES_NEW)
    void add(UUID id, ImportTally tally) {
        ImportRun run = get(id);
        long known = problems(id, false) + problems(id, true);
        run.add(tally);
        if (known < 2L * SHOWN) {
            tally.errors().stream().limit(SHOWN).forEach(p -> em.persist(new ImportProblem(id, p, false)));
            tally.warnings().stream().limit(SHOWN).forEach(p -> em.persist(new ImportProblem(id, p, true)));
        }
    }

    private long problems(UUID run, boolean warning) {
        return em.createQuery(
                        "select count(*) from ImportProblem p where p.runId = :run and p.warning = :warning",
                        Long.class)
                .setParameter("run", run)
                .setParameter("warning", warning)
                .getSingleResult();
    }

    @Transactional(TxType.REQUIRES_NEW)
    void end(UUID id, ImportRun.State how, @Nullable String why) {
        get(id).end(how, why, clock.instant());
    }

    /** A run that was cut off by the end of the server did not finish. */
    @Transactional(TxType.REQUIRES_NEW)
    void endInterrupted() {
        em.createQuery("select r from ImportRun r where r.state = :running", ImportRun.class)
                .setParameter("running", ImportRun.State.RUNNING)
                .getResultList()
                .forEach(run -> run.end(ImportRun.State.FAILED, "import.interrupted", clock.instant()));
    }

    @Transactional(TxType.SUPPORTS)
    ImportReport report(UUID id) {
        return get(id).report(problemsOf(id, false), problemsOf(id, true));
    }

    private List<ImportReport.Problem> problemsOf(UUID run, boolean warning) {
        return em
                .createQuery(
                        "select p from ImportProblem p where p.runId = :run and p.warning = :warning order by p.line, p.id",
                        ImportProblem.class)
                .setParameter("run", run)
                .setParameter("warning", warning)
                .setMaxResults(SHOWN)
                .getResultList()
                .stream()
                .map(ImportProblem::shown)
                .toList();
    }

    @Transactional(TxType.SUPPORTS)
    List<ImportReport> newest(int most) {
        return em
                .createQuery("select r from ImportRun r order by r.startedAt desc", ImportRun.class)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(run -> run.report(List.of(), List.of()))
                .toList();
    }

    private ImportRun get(UUID id) {
        ImportRun run = em.find(ImportRun.class, id);
        if (run == null) {
            throw new NotFound();
        }
        return run;
    }
}
