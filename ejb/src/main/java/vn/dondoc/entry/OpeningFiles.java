package vn.dondoc.entry;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;
import vn.dondoc.attachment.Attachments;
import vn.dondoc.attachment.FileOwner;
import vn.dondoc.attachment.OpenedFile;
import vn.dondoc.identity.CurrentActor;
import vn.dondoc.identity.Requires;
import vn.dondoc.identity.Right;
import vn.dondoc.kernel.NotFound;
import vn.dondoc.task.ChosenTasks;

/** Opens a file for whoever may see the task or directive that it belongs to, or who sent it while it belongs to none. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class OpeningFiles {
    @Inject
    Attachments attachments;

    @Inject
    ChosenTasks tasks;

    @Inject
    DirectiveReading directives;

    @Inject
    NotingReaders readers;

    @Inject
    CurrentActor current;

    /** The file; {@link NotFound} also for one that the actor may not know of. */
    @Requires({Right.READ_DIRECTIVES, Right.OWN_ACCOUNT})
    public OpenedFile open(UUID id) {
        FileOwner owner = attachments.owner(id);
        if (!mayOpen(id, owner)) {
            throw new NotFound();
        }
        if (owner.directiveId() != null) {
            readers.note(owner.directiveId(), WayOfReading.FILE);
        }
        return attachments.open(id);
    }

    private boolean mayOpen(UUID id, FileOwner owner) {
        if (owner.taskId() != null) {
            return tasks.isVisible(owner.taskId());
        }
        if (owner.directiveId() != null) {
            return directives.isVisible(owner.directiveId());
        }
        if (owner.directionId() != null && current.get().may(Right.ENTER)) {
            return true; // the Office writes down what leaders say
        }
        return attachments.view(id).uploadedBy().equals(current.get().accountId());
    }
}
