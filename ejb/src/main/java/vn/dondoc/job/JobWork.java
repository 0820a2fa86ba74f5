package vn.dondoc.job;

import java.io.IOException;
import java.io.OutputStream;

/** What is done in the background; outside any transaction, as the owner, whose rights may shrink from step to step. */
@FunctionalInterface
public interface JobWork {
    /**
     * Works and writes what comes of it. Calls the progress after every batch; any failure of {@code kernel} that it throws
     * is told to the owner in its own words.
     */
    void run(JobProgress progress, OutputStream out) throws IOException;
}
