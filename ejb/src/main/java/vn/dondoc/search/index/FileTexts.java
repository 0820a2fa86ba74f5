package vn.dondoc.search.index;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.attachment.reading.Way;

/** What stands in the files of directives and tasks. Every text of a file that searching uses, in the index or shown, comes from here. */
public final class FileTexts {
    /** What the index keeps of all files of one owner together, in characters. */
    static final int MOST_CHARACTERS = 1_000_000;

    private static final int MOST_FILES = 500;

    /** The files of letters and reports say once more what their documents hold already. */
    private static final Map<HitKind, String> OWNERS =
            Map.of(HitKind.DIRECTIVE, "a.directiveId", HitKind.TASK, "a.taskId");

    private FileTexts() {}

    /**
     * A file of a directive or task.
     *
     * @param way how it was read; null while it is not
     * @param characters of its text; 0 when there is none to be found
     */
    public record File(
            UUID owner,
            UUID id,
            String name,
            String sha256,
            @Nullable Way way,
            int characters) {
        /** True when its words were guessed from a picture. */
        public boolean isScan() {
            return way == Way.OCR;
        }
    }

    /** The files of those directives or tasks, the oldest first, without their texts. */
    public static List<File> of(EntityManager em, HitKind kind, Collection<UUID> owners) {
        String owner = OWNERS.get(kind);
        if (owner == null || owners.isEmpty()) {
            return List.of();
        }
        return em
                .createQuery(
                        "select " + owner + ", a.id, a.name, a.sha256, t.way, t.characters from Attachment a"
                                + " left join AttachmentText t on t.sha256 = a.sha256 where " + owner
                                + " in (:owners) order by a.id",
                        Object[].class)
                .setParameter("owners", owners)
                .setMaxResults(MOST_FILES * owners.size())
                .getResultList()
                .stream()
                .map(row -> new File(
                        (UUID) row[0],
                        (UUID) row[1],
                        (String) row[2],
                        (String) row[3],
                        (@Nullable Way) row[4],
                        row[5] == null ? 0 : (Integer) row[5]))
                .toList();
    }

    /** The texts of those contents by their SHA-256. */
    public static Map<String, String> contents(EntityManager em, Collection<String> sha256) {
        Map<String, String> contents = new HashMap<>();
        if (!sha256.isEmpty()) {
            em.createQuery(
                            "select t.sha256, t.content from AttachmentText t where t.sha256 in (:sha256)"
                                    + " and t.characters > 0",
                            Object[].class)
                    .setParameter("sha256", sha256)
                    .getResultList()
                    .forEach(row -> contents.put((String) row[0], (String) row[1]));
        }
        return contents;
    }

    /** Of those files the ones with text, each content once, as many as fit into so many characters. */
    public static List<File> readable(List<File> files, long most) {
        List<File> readable = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        long characters = 0;
        for (File file : files) {
            boolean fits = file.characters() > 0 && characters + file.characters() <= most;
            if (fits && seen.add(file.owner() + file.sha256())) {
                characters += file.characters();
                readable.add(file);
            }
        }
        return readable;
    }

    /** How long the texts of all files of each are, in characters; who has none is not in it. */
    static Map<UUID, Long> lengths(EntityManager em, HitKind kind, Collection<UUID> owners) {
        Map<UUID, Long> lengths = new HashMap<>();
        String owner = OWNERS.get(kind);
        if (owner == null) {
            return lengths;
        }
        em.createQuery(
                        "select " + owner + ", sum(t.characters) from Attachment a join AttachmentText t"
                                + " on t.sha256 = a.sha256 where " + owner + " in (:owners) group by " + owner,
                        Object[].class)
                .setParameter("owners", owners)
                .getResultList()
                .forEach(row -> lengths.put((UUID) row[0], Math.min(MOST_CHARACTERS, (Long) row[1])));
        return lengths;
    }
}
