package vn.dondoc.web.imports;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.exchange.ImportReport;
import vn.dondoc.exchange.ImportRun;
import vn.dondoc.exchange.Importing;
import vn.dondoc.kernel.Ids;
import vn.dondoc.kernel.InvalidInput;
import vn.dondoc.web.frame.Asked;
import vn.dondoc.web.frame.Notices;

/** Sends a file of records, first as a trial by default, and shows the chosen run with its problems. */
@Named
@RequestScoped
public class ImportsPage {
    private static final int NEWEST = 20;

    @EJB
    Importing importing;

    @Inject
    Asked asked;

    @Inject
    Notices notices;

    private @Nullable Part file;
    private boolean dryRun = true;
    private Optional<ImportReport> run = Optional.empty();

    @PostConstruct
    void load() {
        run = asked.text("run").flatMap(Ids::parse).map(importing::report);
    }

    /** Called before the page is drawn, so that an unknown run becomes the right error page. */
    public void open() {}

    /** Takes the file in; the work goes on after the answer. */
    public String send() {
        if (file == null || file.getSize() == 0) {
            throw InvalidInput.at("file", "input.required");
        }
        try (InputStream records = file.getInputStream()) {
            UUID id = importing.start(records, dryRun);
            notices.done("import.started");
            return "/imports.xhtml?faces-redirect=true&run=" + id;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public @Nullable ImportReport getRun() {
        return run.orElse(null);
    }

    public boolean isRunning() {
        return run.filter(report -> report.state() == ImportRun.State.RUNNING).isPresent();
    }

    public List<ImportReport> getNewest() {
        return importing.newest(NEWEST);
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part sent) {
        file = sent;
    }

    public boolean isDryRun() {
        return dryRun;
    }

    public void setDryRun(boolean trial) {
        dryRun = trial;
    }
}
