package vn.dondoc.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.attachment.reading.AttachmentText;
import vn.dondoc.attachment.reading.Way;
import vn.dondoc.kernel.NotFound;

/**
 * All files by what they belong to. It asks for no right: whoever calls has asked the task or directive, see
 * {@link #owner}.
 */
@ApplicationScoped
public class Attachments {
    private static final int BATCH = 500;
    private static final String FREE =
            "a.directiveId is null and a.taskId is null and a.directionId is null and a.paperId is null";

    @PersistenceContext
    EntityManager em;

    @Inject
    FileStore store;

    /** The files of the directive itself, oldest first. */
    public List<AttachmentView> ofDirective(UUID directive) {
        return rows("a.directiveId = ?1", directive).map(Row::view).toList();
    }

    /** Every file of the task, those of its history too, oldest first. */
    public List<AttachmentView> ofTask(UUID task) {
        return rows("a.taskId = ?1", task).map(Row::view).toList();
    }

    /** The files of some events of the task's history by the event's number; an event without files is not in it. */
    public Map<Long, List<AttachmentView>> ofEvents(UUID task, Collection<Long> seqs) {
        if (seqs.isEmpty()) {
            return Map.of();
        }
        return rows("a.taskId = ?1 and a.eventSeq in ?2", task, seqs)
                .collect(Collectors.groupingBy(Row::seq, Collectors.mapping(Row::view, Collectors.toList())));
    }

    /** The files of a paper that was made here, oldest first. */
    public List<AttachmentView> ofPaper(UUID paper) {
        return rows("a.paperId = ?1", paper).map(Row::view).toList();
    }

    /** The files of spoken directions; one without files is not in it. */
    public Map<UUID, List<AttachmentView>> ofDirections(Set<UUID> directions) {
        if (directions.isEmpty()) {
            return Map.of();
        }
        Map<UUID, List<AttachmentView>> files = new HashMap<>();
        rows("a.directionId in ?1", directions).forEach(file -> {
            UUID direction = file.file().owner().directionId();
            if (direction != null) {
                files.computeIfAbsent(direction, id -> new ArrayList<>()).add(file.view());
            }
        });
        return files;
    }

    /** The files with those ids; one that is not there is missing. */
    public Map<UUID, AttachmentView> views(Set<UUID> ids) {
        return rows("a.id in ?1", ids)
                .collect(Collectors.toMap(row -> row.file().id(), Row::view));
    }

    /** A file and how the reading of its text stands. */
    private record Row(Attachment file, TextStanding text) {
        AttachmentView view() {
            return file.view(text);
        }

        Long seq() {
            Long seq = file.owner().eventSeq();
            return seq == null ? -1 : seq;
        }
    }

    private Stream<Row> rows(String where, Object... values) {
        var query = em.createQuery(
                "select a, t.state, t.trouble from Attachment a left join AttachmentText t on t.sha256 = a.sha256 where "
                        + where + " order by a.id",
                Object[].class);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query.getResultList().stream().map(row -> new Row((Attachment) row[0], standing(row[1], row[2])));
    }

    private static TextStanding standing(@Nullable Object state, @Nullable Object trouble) {
        return state == null
                ? TextStanding.NOT_READ
                : new TextStanding((TextState) state, (@Nullable TextTrouble) trouble);
    }

    public AttachmentView view(UUID id) {
        return rows("a.id = ?1", id).map(Row::view).findFirst().orElseThrow(NotFound::new);
    }

    /** What the file belongs to; nothing yet means that only {@link AttachmentView#uploadedBy} may open it. */
    public FileOwner owner(UUID id) {
        return get(id).owner();
    }

    /** The file itself, for somebody who has been let in. */
    public OpenedFile open(UUID id) {
        AttachmentView view = view(id);
        Path path = store.pathOf(view.sha256());
        if (!Files.isReadable(path)) {
            throw new FileRefused(FileRefused.Reason.LOST);
        }
        return new OpenedFile(view, path);
    }

    private Attachment get(UUID id) {
        Attachment attachment = em.find(Attachment.class, id);
        if (attachment == null) {
            throw new NotFound();
        }
        return attachment;
    }

    /** Writes the row, in a transaction as short as that, and has its text read unless the same content has been. */
    @Transactional
    AttachmentView add(Attachment attachment) {
        em.persist(attachment);
        em.flush();
        if (em.find(AttachmentText.class, attachment.sha256()) == null) {
            em.createQuery("insert into AttachmentText (sha256, state, way, characters, attempts, askedAt)"
                            + " values (:sha256, :state, :way, 0, 0, :now) on conflict do nothing")
                    .setParameter("sha256", attachment.sha256())
                    .setParameter("state", TextState.WAITING)
                    .setParameter("way", Way.TEXT)
                    .setParameter("now", attachment.uploadedAt())
                    .executeUpdate();
        }
        return view(attachment.id());
    }

    /** Bytes that the account has sent and that belong to nothing yet. */
    long pending(UUID account) {
        return em.createQuery(
                        "select coalesce(sum(a.size), 0) from Attachment a" + " where a.uploadedBy = ?1 and " + FREE,
                        Long.class)
                .setParameter(1, account)
                .getSingleResult();
    }

    /**
     * The rows of those ids, locked until the caller's transaction ends; always in the same order, so no deadlock.
     */
    List<Attachment> lock(Set<UUID> ids) {
        return em.createQuery("select a from Attachment a where a.id in ?1 order by a.id", Attachment.class)
                .setParameter(1, ids)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Forgets files that were sent before and never given to anything; answers how many. */
    @Transactional
    int forgetPending(Instant before) {
        return em.createQuery("delete from Attachment a where a.uploadedAt < ?1 and " + FREE)
                .setParameter(1, before)
                .executeUpdate();
    }

    /** Of the hashes those that no row names. */
    List<String> unnamed(List<String> hashes) {
        Set<String> named = new HashSet<>(
                em.createQuery("select distinct a.sha256 from Attachment a where a.sha256 in ?1", String.class)
                        .setParameter(1, hashes)
                        .getResultList());
        return hashes.stream().filter(hash -> !named.contains(hash)).toList();
    }

    /**
     * Looks at every file that a row names, one at a time as the iterator is asked; the order is that of the hashes.
     */
    public Iterator<FileCheck> verify() {
        return Stream.iterate(batchAfter(""), batch -> !batch.isEmpty(), batch -> batchAfter(lastOf(batch)))
                .flatMap(List::stream)
                .map(file -> store.check(file.sha256(), file.size()))
                .iterator();
    }

    private record Kept(String sha256, long size) {}

    private static String lastOf(List<Kept> batch) {
        return batch.get(batch.size() - 1).sha256();
    }

    private List<Kept> batchAfter(String sha256) {
        List<Kept> batch = new ArrayList<>();
        em.createQuery(
                        "select a.sha256, max(a.size) from Attachment a where a.sha256 > ?1"
                                + " group by a.sha256 order by a.sha256",
                        Object[].class)
                .setParameter(1, sha256)
                .setMaxResults(BATCH)
                .getResultList()
                .forEach(row -> batch.add(new Kept((String) row[0], (Long) row[1])));
        return batch;
    }
}
