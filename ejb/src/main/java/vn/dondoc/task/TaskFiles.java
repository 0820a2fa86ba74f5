package vn.dondoc.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import vn.dondoc.attachment.Attachments;
import vn.dondoc.identity.CurrentActor;

/** Hands files that the actor has uploaded over to the task that he speaks about. */
@ApplicationScoped
public class TaskFiles {
    @Inject
    Attachments attachments;

    @Inject
    CurrentActor current;

    void claim(Task task, List<UUID> files) {
        if (!files.isEmpty()) {
            attachments.claimForTask(files, current.get().accountId(), task.id);
        }
    }
}
