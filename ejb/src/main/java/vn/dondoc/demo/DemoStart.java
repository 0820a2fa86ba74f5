package vn.dondoc.demo;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import vn.dondoc.identity.OpenToAll;
import vn.dondoc.kernel.Settings;
import vn.dondoc.kernel.start.StartGuard;

/** At every start: refuses the wrong database, and in a demonstration loads what is missing while the product answers. */
@Singleton
@Startup
@DependsOn({"Migrator", "CalendarSetup"})
@TransactionManagement(TransactionManagementType.BEAN)
@OpenToAll("called by the container")
public class DemoStart {
    @Inject
    Settings settings;

    @Inject
    DemoSetup setup;

    @Inject
    DemoLoader loader;

    @Resource
    ManagedExecutorService executor;

    @PostConstruct
    void start() {
        Optional<LocalDate> toLoad = StartGuard.call(() -> setup.begin(settings.demo()));
        toLoad.ifPresent(day -> executor.execute(() -> loader.load(day)));
    }

    @PreDestroy
    void stop() {
        loader.stop();
    }
}
