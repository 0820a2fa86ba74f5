package vn.dondoc.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import vn.dondoc.identity.CurrentActor;
import vn.dondoc.identity.People;
import vn.dondoc.identity.Person;
import vn.dondoc.identity.SignIns;
import vn.dondoc.kernel.Failure;
import vn.dondoc.kernel.Forbidden;

/** Does one piece of work from its first step to its end, which is always written down. */
@ApplicationScoped
public class JobExecution {
    private static final Logger LOG = System.getLogger(JobExecution.class.getName());

    @Inject
    JobBook book;

    @Inject
    JobFiles files;

    @Inject
    CurrentActor current;

    @Inject
    People people;

    @Inject
    SignIns signIns;

    /** Somebody has stopped the work. */
    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Stopped() {
            super("stopped", null, false, false);
        }
    }

    @ActivateRequestContext
    public void run(UUID job, UUID owner, JobWork work) {
        JobState how = JobState.FAILED;
        String error = "job.failed";
        Long size = null;
        try {
            Path file = files.ready(job);
            step(job, owner, 0, null);
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                work.run((done, total) -> step(job, owner, done, total), out);
            }
            size = Files.size(file);
            how = JobState.DONE;
            error = null;
        } catch (Stopped stopped) {
            how = JobState.CANCELLED;
            error = null;
        } catch (Failure no) {
            error = no.key();
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.ERROR, "Job " + job + " failed", e);
        }
        boolean kept = book.end(job, how, error, size);
        if (!kept || how != JobState.DONE) {
            files.delete(job);
        }
    }

    private void step(UUID job, UUID owner, long done, @org.jspecify.annotations.Nullable Long total) {
        if (!book.step(job, done, total)) {
            throw new Stopped();
        }
        current.become(people.byId(owner)
                .filter(Person::active)
                .map(signIns::actorOf)
                .orElseThrow(() -> new Forbidden("failure.forbidden")));
    }
}
