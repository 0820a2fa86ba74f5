package vn.dondoc.kernel.migration;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import vn.dondoc.kernel.start.StartGuard;

/** Runs first of all beans: the others that work at start carry {@code @DependsOn("Migrator")}. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Migrator {
    private static final Logger LOG = Logger.getLogger(Migrator.class.getName());

    /** The same database without the time limits of requests, maybe as the owner of the schema. */
    @Resource(lookup = "java:jboss/datasources/DondocMigrationDS")
    private DataSource dataSource;

    @PostConstruct
    void migrate() {
        int applied = StartGuard.call(() -> Migrations.apply(dataSource));
        LOG.log(Level.INFO, "Database ready, {0} migrations applied", applied);
    }
}
