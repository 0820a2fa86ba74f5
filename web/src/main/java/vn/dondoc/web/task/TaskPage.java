package vn.dondoc.web.task;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.attachment.AttachmentView;
import vn.dondoc.kernel.Ids;
import vn.dondoc.kernel.NotFound;
import vn.dondoc.task.HistoryEntry;
import vn.dondoc.task.TaskDetail;
import vn.dondoc.task.TaskReading;
import vn.dondoc.web.frame.Asked;
import vn.dondoc.web.frame.CurrentLanguage;

/** One task: facts, what may be done now, everything that happened. The open form and the chip are in the address. */
@Named
@RequestScoped
public class TaskPage {
    /** Entries read at once; the rare task with more says so. */
    private static final int ENTRIES = 400;

    @EJB
    TaskReading reading;

    @Inject
    Asked asked;

    @Inject
    CurrentLanguage language;

    @Inject
    Timeline timeline;

    private @Nullable TaskDetail task;
    private @Nullable List<HistoryEntry> history;

    /** The task that the address names by id or code. */
    public UUID id() {
        String wish = asked.text("id").orElseThrow(NotFound::new);
        return Ids.parse(wish).or(() -> reading.byCode(wish)).orElseThrow(NotFound::new);
    }

    public TaskDetail getTask() {
        if (task == null) {
            task = reading.detail(id(), language.get().locale());
        }
        return task;
    }

    private List<HistoryEntry> history() {
        if (history == null) {
            history = reading.history(getTask().id(), 0, ENTRIES).items();
        }
        return history;
    }

    /** Number of the last entry that the reader has before him. */
    public int getLastSeq() {
        List<HistoryEntry> entries = history();
        return entries.isEmpty() ? 0 : entries.get(entries.size() - 1).seq();
    }

    public List<TimelineEntry> getTimeline() {
        Optional<TimelineEntry.Group> only = getGroup();
        return timeline.of(history()).stream()
                .filter(entry -> only.isEmpty() || entry.group() == only.get())
                .toList();
    }

    public Optional<TimelineEntry.Group> getGroup() {
        return asked.choice(TimelineEntry.Group.class, "show");
    }

    public boolean showsOnly(TimelineEntry.@Nullable Group group) {
        return getGroup().orElse(null) == group;
    }

    public List<TimelineEntry.Group> getGroups() {
        return Arrays.asList(TimelineEntry.Group.values());
    }

    /** Every file of the task, newest first. */
    public List<AttachmentView> getFiles() {
        List<AttachmentView> files = new ArrayList<>();
        history().forEach(entry -> files.addAll(0, entry.attachments()));
        return files;
    }

    /** The acts that may be done now, as buttons. */
    public List<ActForm> getActs() {
        return getTask().allowedActions().stream()
                .flatMap(path -> ActForm.at(path).stream())
                .filter(form -> !form.decidesExtension()) // these stand beside the request
                .toList();
    }

    /** The act whose form is open; null for none. */
    public @Nullable ActForm getOpen() {
        return asked.text("act").flatMap(ActForm::at).orElse(null);
    }

    /** The part with the open form; an empty one when none is open. */
    public String getFormFile() {
        ActForm open = getOpen();
        return open == null ? "/WEB-INF/acts/none.xhtml" : open.file();
    }

    /** Whether the open form is shown: always once it was sent, so that nothing typed is lost; else when it may be done. */
    public boolean isFormShown() {
        ActForm open = getOpen();
        return open != null && (FacesContext.getCurrentInstance().isPostback() || possible(open));
    }

    /** True when the address opens a form whose time has gone. */
    public boolean isTooLate() {
        return getOpen() != null && !isFormShown();
    }

    private boolean possible(ActForm form) {
        return getTask().allows(form.path());
    }

    /** Forgets what was read, because it has changed since. */
    void readAgain() {
        task = null;
        history = null;
    }
}
