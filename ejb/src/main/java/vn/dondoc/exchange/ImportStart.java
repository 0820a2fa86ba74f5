package vn.dondoc.exchange;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import vn.dondoc.identity.OpenToAll;

/** At the start of the server: runs that its end cut off are told as failed. */
@Singleton
@Startup
@DependsOn("Migrator")
@OpenToAll("called by the container")
public class ImportStart {
    @Inject
    ImportRuns runs;

    @PostConstruct
    void tell() {
        runs.endInterrupted();
    }
}
