package vn.dondoc.exchange;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.BufferedReader;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.identity.Actor;
import vn.dondoc.identity.CurrentActor;
import vn.dondoc.identity.OpenToAll;

/**
 * Works through the lines of one run: a batch is one transaction; if a batch fails as a whole its lines are tried one by
 * one, so that one bad line costs only itself. A dry run does the very same in one transaction that is rolled back.
 */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@OpenToAll("started by Importing, which has asked")
public class ImportJob {
    private static final Logger LOG = System.getLogger(ImportJob.class.getName());
    private static final int BATCH = 500;
    private static final int LONGEST_LINE = 4_000_000;
    private static final int DRY_RUN_SECONDS = 4 * 3600;

    @Inject
    ImportBatch batch;

    @Inject
    ImportRuns runs;

    @Inject
    CurrentActor current;

    @Resource
    UserTransaction transaction;

    /** One line with its number. */
    record Line(long number, String text) {}

    /** Works through the file, which is deleted at the end; what goes wrong stands in the run, nothing is thrown. */
    @ActivateRequestContext
    public void run(UUID run, Path file, boolean dryRun) {
        current.become(Actor.machine());
        try {
            if (dryRun) {
                transaction.setTransactionTimeout(DRY_RUN_SECONDS);
                transaction.begin();
            }
            readAll(run, file, dryRun);
            runs.end(run, ImportRun.State.DONE, null);
        } catch (Exception e) {
            LOG.log(Level.ERROR, "Import " + run + " failed", e);
            runs.end(run, ImportRun.State.FAILED, e.getClass().getSimpleName());
        } finally {
            finish(file, dryRun);
        }
    }

    private void finish(Path file, boolean dryRun) {
        try {
            if (dryRun) {
                transaction.rollback();
            }
            batch.forget();
            Files.deleteIfExists(file);
        } catch (Exception e) {
            LOG.log(Level.WARNING, "An import left something behind", e);
        }
    }

    private void readAll(UUID run, Path file, boolean dryRun) throws Exception {
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            List<Line> lines = new ArrayList<>();
            long number = 0;
            for (String text = reader.readLine(); text != null; text = reader.readLine()) {
                number++;
                if (!text.isBlank()) {
                    lines.add(new Line(number, text.length() > LONGEST_LINE ? "" : text));
                }
                if (lines.size() == BATCH) {
                    bring(run, lines, dryRun);
                    lines.clear();
                }
            }
            bring(run, lines, dryRun);
        } catch (IOException e) {
            throw new IOException("The stream is not UTF-8 or cannot be read", e);
        }
    }

    private void bring(UUID run, List<Line> lines, boolean dryRun) throws Exception {
        ImportTally tally = dryRun ? batch.bring(lines) : inTransaction(lines);
        if (tally == null) {
            for (Line line : lines) {
                ImportTally one = inTransaction(List.of(line));
                runs.add(run, one == null ? batch.refused(line) : one);
            }
        } else {
            runs.add(run, tally);
        }
    }

    /** Null when the batch could not be committed; then nothing of it is kept. */
    private @Nullable ImportTally inTransaction(List<Line> lines) throws Exception {
        transaction.begin();
        try {
            ImportTally tally = batch.bring(lines);
            transaction.commit();
            return tally;
        } catch (RuntimeException | jakarta.transaction.RollbackException e) {
            LOG.log(Level.WARNING, "A batch of lines from " + lines.get(0).number() + " was not taken", e);
            if (transaction.getStatus() != jakarta.transaction.Status.STATUS_NO_TRANSACTION) {
                transaction.rollback();
            }
            batch.forget();
            return null;
        }
    }
}
