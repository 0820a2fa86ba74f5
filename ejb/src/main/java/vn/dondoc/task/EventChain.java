package vn.dondoc.task;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What ties the entries of a task's history to one another and to the task: the hash of each covers the one before, and
 * the changes of all together must give the facts that the task has now.
 */
public final class EventChain {
    /** The hash before the first entry. */
    public static final String BEGINNING = "";

    private EventChain() {}

    /** What one entry says, as it is hashed. Instants are in microseconds. */
    public record Entry(
            UUID task,
            int seq,
            Instant at,
            Instant recordedAt,
            UUID by,
            @Nullable UUID byUnit,
            String type,
            @Nullable String note,
            String details) {
        /** The hash that this entry must bear behind the one with the given hash: 64 hexadecimal digits. */
        public String hash(String previous) {
            String said = String.join(
                    "\u001f",
                    previous,
                    task.toString(),
                    Integer.toString(seq),
                    at.toString(),
                    recordedAt.toString(),
                    by.toString(),
                    byUnit == null ? "" : byUnit.toString(),
                    type,
                    note == null ? "" : note,
                    details);
            try {
                byte[] digest = MessageDigest.getInstance("SHA-256").digest(said.getBytes(StandardCharsets.UTF_8));
                return HexFormat.of().formatHex(digest);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /**
     * Replays the changes of one entry.
     *
     * @param facts the facts before it, changed in place
     * @param details the entry's details
     * @return the first fact whose recorded old value is not the one it had; null when all agree
     */
    public static @Nullable String replay(Map<String, String> facts, String details) {
        for (Map.Entry<String, List<@Nullable String>> change :
                EventDetails.read(details).changes().entrySet()) {
            String name = change.getKey();
            String old = change.getValue().get(0);
            String now = change.getValue().get(1);
            if (!java.util.Objects.equals(facts.get(name), old)) {
                return name;
            }
            if (now == null) {
                facts.remove(name);
            } else {
                facts.put(name, now);
            }
        }
        return null;
    }
}
