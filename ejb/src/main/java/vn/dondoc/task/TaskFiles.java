package vn.dondoc.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import vn.dondoc.attachment.Attaching;
import vn.dondoc.attachment.FileOwner;
import vn.dondoc.identity.CurrentActor;

/** Hands files that the actor has uploaded over to the task that he speaks about. */
@ApplicationScoped
public class TaskFiles {
    @Inject
    Attaching attaching;

    @Inject
    CurrentActor current;

    void claim(Task task, List<UUID> files) {
        if (!files.isEmpty()) {
            attaching.claim(files, current.get(), FileOwner.event(task.id, task.nextSeq()));
        }
    }
}
