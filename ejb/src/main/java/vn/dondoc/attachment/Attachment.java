package vn.dondoc.attachment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kernel.Ids;

/**
 * Tệp đính kèm: one file under one name, sent by one account. It belongs to nothing at first and then, for good, to
 * the directive, task or paper that names it. Files of the same content are several rows and one file on the disk.
 */
@Entity
@Table(name = "attachment")
public class Attachment {
    @Id
    private UUID id = Ids.next();

    private String sha256;
    private String name;

    @Column(name = "size_bytes")
    private long size;

    @Column(name = "media_type")
    private String mediaType;

    @Column(name = "uploaded_by")
    private UUID uploadedBy;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    @Column(name = "directive_id")
    private @Nullable UUID directiveId;

    @Column(name = "task_id")
    private @Nullable UUID taskId;

    @Column(name = "direction_id")
    private @Nullable UUID directionId;

    @Column(name = "paper_id")
    private @Nullable UUID paperId;

    @Column(name = "event_seq")
    private @Nullable Long eventSeq;

    @SuppressWarnings("NullAway")
    protected Attachment() {}

    /** The row of a file that lies in the store already. */
    static Attachment of(Incoming file, String name, String mediaType, UUID by, Instant at) {
        Attachment attachment = new Attachment();
        attachment.sha256 = file.sha256();
        attachment.size = file.size();
        attachment.name = name;
        attachment.mediaType = mediaType;
        attachment.uploadedBy = by;
        attachment.uploadedAt = at;
        return attachment;
    }

    UUID id() {
        return id;
    }

    /** True when the account may give the file to something: it sent it, and nothing has it yet. */
    boolean isFreeFor(UUID account) {
        return uploadedBy.equals(account) && owner().isNobody();
    }

    void belongTo(FileOwner owner) {
        if (!owner().isNobody()) {
            throw new IllegalStateException("The file belongs to something already: " + id);
        }
        directiveId = owner.directiveId();
        taskId = owner.taskId();
        directionId = owner.directionId();
        paperId = owner.paperId();
        eventSeq = owner.eventSeq();
    }

    FileOwner owner() {
        return new FileOwner(directiveId, taskId, directionId, paperId, eventSeq);
    }

    Instant uploadedAt() {
        return uploadedAt;
    }

    String sha256() {
        return sha256;
    }

    AttachmentView view(TextStanding text) {
        return new AttachmentView(
                id, name, size, mediaType, sha256, uploadedAt, uploadedBy, text.state(), text.trouble());
    }
}
