package vn.dondoc.exchange;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.UUID;
import vn.dondoc.audit.Audit;
import vn.dondoc.audit.AuditAction;
import vn.dondoc.audit.AuditNote;
import vn.dondoc.identity.CurrentActor;
import vn.dondoc.identity.Requires;
import vn.dondoc.identity.Right;
import vn.dondoc.kernel.Settings;

/** Another program, or the administrator, brings records in; the work goes on after the answer. */
@Stateless
@Requires(Right.IMPORT)
public class Importing {
    @Inject
    ImportRuns runs;

    @Inject
    ImportJob job;

    @Inject
    CurrentActor current;

    @Inject
    Settings settings;

    @Inject
    Audit audit;

    @Resource
    ManagedExecutorService executor;

    /**
     * Takes the stream in and begins to work on it.
     *
     * @param dryRun true to check everything and keep nothing
     * @return the run, to be asked for its progress
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public UUID start(InputStream records, boolean dryRun) {
        Path file = spool(records);
        UUID run = runs.begin(current.get().accountId(), dryRun);
        audit.note(AuditNote.of(AuditAction.IMPORT_STARTED).about("import", run).with("dryRun", dryRun));
        executor.execute(() -> job.run(run, file, dryRun));
        return run;
    }

    private Path spool(InputStream records) {
        try {
            Path folder = Files.createDirectories(settings.data().resolve("imports"));
            Path file = Files.createTempFile(folder, "import", ".ndjson");
            Files.copy(records, file, StandardCopyOption.REPLACE_EXISTING);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How far the run is, with its first problems; NotFound when there is none. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public ImportReport report(UUID run) {
        return runs.report(run);
    }

    /** The newest runs, without their problems. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<ImportReport> newest(int most) {
        return runs.newest(most);
    }
}
