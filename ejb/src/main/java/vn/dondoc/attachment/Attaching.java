package vn.dondoc.attachment;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dondoc.attachment.content.ContentType;
import vn.dondoc.attachment.content.FileName;
import vn.dondoc.attachment.content.FirstPage;
import vn.dondoc.attachment.secrecy.SecretGuard;
import vn.dondoc.attachment.secrecy.SecretRefused;
import vn.dondoc.identity.Actor;
import vn.dondoc.identity.CurrentActor;
import vn.dondoc.identity.OpenToAll;
import vn.dondoc.identity.Requires;
import vn.dondoc.identity.Right;
import vn.dondoc.kernel.InvalidInput;
import vn.dondoc.kernel.Settings;

/** Files come in on their own, and are then named by the act that they are for. */
@Stateless
public class Attaching {
    /** Files that one act may name. */
    public static final int MAX_FILES = 50;

    @Inject
    FileStore store;

    @Inject
    Attachments attachments;

    @Inject
    SecretGuard secrets;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    @Inject
    Settings settings;

    /**
     * Takes a file in. No transaction is open while it streams; the row is written last, so a torn upload leaves
     * nothing.
     *
     * @param name as the sender has it; it is cleaned
     * @param declared the length he told, in bytes; negative when he told none
     * @throws FileRefused too long, a program, too much waiting, or no room
     * @throws InvalidInput empty or torn
     * @throws SecretRefused name or first page bear a state-secret mark; nothing of it is kept
     */
    @Requires({Right.COMMENT, Right.ENTER, Right.WORK_FOR_UNIT, Right.DIRECT})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public AttachmentView upload(InputStream in, @Nullable String name, long declared) {
        UUID sender = current.get().accountId();
        refuseHoarding(sender, Math.max(0, declared));
        String clean = FileName.clean(name);
        if (FileName.isProgram(clean)) {
            throw new FileRefused(FileRefused.Reason.PROGRAM);
        }
        secrets.check("file", FileName.words(clean));
        try (Incoming file = store.receive(in, declared)) {
            refuseHoarding(sender, file.size());
            String mediaType = typeOf(file.path());
            file.keep();
            return attachments.add(Attachment.of(file, clean, mediaType, sender, clock.instant()));
        }
    }

    private void refuseHoarding(UUID sender, long more) {
        long quota = settings.uploadQuota();
        if (attachments.pending(sender) + more > quota) {
            throw new FileRefused(FileRefused.Reason.QUOTA, quota >> 20);
        }
    }

    private String typeOf(Path path) {
        try {
            String mediaType = ContentType.of(path);
            if (mediaType.equals(ContentType.PROGRAM)) {
                throw new FileRefused(FileRefused.Reason.PROGRAM);
            }
            secrets.check("file", FirstPage.text(path, mediaType));
            return mediaType;
        } catch (IOException e) {
            throw store.cannotWrite(e);
        }
    }

    /**
     * Keeps a file that the product itself has made, in the caller's transaction: what is in it was looked at when it came in.
     *
     * @param name as people see it; it is cleaned
     */
    @OpenToAll("called by features that make papers and have asked for the right to them")
    public AttachmentView keep(byte[] content, String name, FileOwner owner) {
        try (Incoming file = store.receive(new ByteArrayInputStream(content), content.length)) {
            String mediaType = ContentType.of(file.path());
            file.keep();
            Attachment made = Attachment.of(
                    file, FileName.clean(name), mediaType, current.get().accountId(), clock.instant());
            made.belongTo(owner);
            return attachments.add(made);
        } catch (IOException e) {
            throw store.cannotWrite(e);
        }
    }

    /**
     * Gives files to what they were sent for, in the caller's transaction.
     *
     * @param ids as named in the input; null or empty for none, one named twice counts once
     * @throws InvalidInput on {@code attachments}: one is not there, not sent by this account, or belongs to
     *     something
     */
    @OpenToAll("called by acts, which have asked for the right to the directive or task")
    public List<AttachmentView> claim(@Nullable List<UUID> ids, Actor by, FileOwner owner) {
        if (ids == null || ids.isEmpty()) {
            return List.of();
        }
        Set<UUID> wanted = new LinkedHashSet<>(ids);
        if (wanted.size() > MAX_FILES) {
            throw InvalidInput.at("attachments", "attachment.tooMany", MAX_FILES);
        }
        Map<UUID, Attachment> found =
                attachments.lock(wanted).stream().collect(Collectors.toMap(Attachment::id, Function.identity()));
        for (UUID id : wanted) {
            Attachment attachment = found.get(id);
            if (attachment == null || !attachment.isFreeFor(by.accountId())) {
                throw InvalidInput.at("attachments", "attachment.notYours", id);
            }
            attachment.belongTo(owner);
        }
        Map<UUID, AttachmentView> claimed = attachments.views(wanted);
        return wanted.stream().map(claimed::get).toList();
    }
}
