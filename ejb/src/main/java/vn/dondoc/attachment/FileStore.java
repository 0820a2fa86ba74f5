package vn.dondoc.attachment;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.dondoc.kernel.InvalidInput;
import vn.dondoc.kernel.Settings;

/**
 * Kho tệp: files by content, {@code files/ab/cd/<sha256>} below the data directory. The order of writing is passing
 * name, flush, lasting name, flush of the folder, and only then the caller's row; a kill at any moment leaves at most
 * a file that the sweep removes. One server process owns the folder (the start makes sure of it).
 */
@ApplicationScoped
public class FileStore {
    /** How long a file may be without a row before the sweep takes it. */
    static final Duration ORPHAN_AGE = Duration.ofDays(1);
    /** How long a passing file may lie untouched; one that is being written is touched all the time. */
    static final Duration PASSING_AGE = Duration.ofHours(1);

    private static final System.Logger LOG = System.getLogger(FileStore.class.getName());
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern NO_ROOM = Pattern.compile("no space left|quota exceeded", Pattern.CASE_INSENSITIVE);
    private static final int BUFFER = 64 * 1024;
    private static final int BATCH = 500;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    private Path root = Path.of("");
    private long limit;

    @PostConstruct
    void open() {
        root = settings.files();
        limit = settings.uploadLimit();
        try {
            Files.createDirectories(passing());
            if (Files.getFileStore(root).supportsFileAttributeView(PosixFileAttributeView.class)) {
                Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwx------"));
            }
        } catch (IOException e) {
            throw new IllegalStateException("The folder of the files cannot be written: " + root, e);
        }
    }

    /** The longest file that is taken, in bytes. */
    public long limit() {
        return limit;
    }

    /**
     * Takes a file in under a passing name. Whoever gets the answer closes it.
     *
     * @param declared the length that the sender told, in bytes; negative when he told none
     * @throws FileRefused too long, or the disk cannot take it
     * @throws InvalidInput empty, or not as long as declared (a torn upload)
     */
    Incoming receive(InputStream in, long declared) {
        if (declared > limit) {
            throw FileRefused.tooLarge(limit);
        }
        Path path = passing().resolve(UUID.randomUUID() + ".part");
        boolean whole = false;
        try {
            MessageDigest digest = sha256();
            long size = write(in, path, digest);
            if (declared >= 0 && size != declared) {
                throw InvalidInput.at("file", "attachment.torn");
            }
            if (size == 0) {
                throw InvalidInput.at("file", "attachment.empty");
            }
            whole = true;
            return new Incoming(this, path, HexFormat.of().formatHex(digest.digest()), size);
        } finally {
            if (!whole) {
                discard(path);
            }
        }
    }

    private long write(InputStream in, Path path, MessageDigest digest) {
        try (FileChannel out = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            byte[] buffer = new byte[BUFFER];
            long size = 0;
            for (int read = next(in, buffer); read >= 0; read = next(in, buffer)) {
                size += read;
                if (size > limit) {
                    throw FileRefused.tooLarge(limit);
                }
                digest.update(buffer, 0, read);
                for (ByteBuffer bytes = ByteBuffer.wrap(buffer, 0, read); bytes.hasRemaining(); ) {
                    out.write(bytes);
                }
            }
            out.force(true);
            return size;
        } catch (IOException e) {
            throw cannotWrite(e);
        }
    }

    /** Trouble with the sender is his, trouble with the disk is ours: they must not be mixed up. */
    private static int next(InputStream in, byte[] buffer) {
        try {
            return in.read(buffer);
        } catch (IOException e) {
            throw InvalidInput.at("file", "attachment.torn");
        }
    }

    FileRefused cannotWrite(IOException e) {
        LOG.log(Level.ERROR, "The file store cannot be written: " + root, e);
        boolean full = root.toFile().getUsableSpace() < BUFFER
                || NO_ROOM.matcher(String.valueOf(e.getMessage())).find();
        return new FileRefused(full ? FileRefused.Reason.STORE_FULL : FileRefused.Reason.STORE_AWAY);
    }

    void discard(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "A file could not be removed and waits for the sweep: " + path.getFileName(), e);
        }
    }

    /** Where a file of that content lies, whether it is there or not. */
    Path pathOf(String sha256) {
        return foldersOf(sha256).get(2).resolve(sha256);
    }

    /** The folders that lead to a file of that content, from the outermost. */
    List<Path> foldersOf(String sha256) {
        if (!HASH.matcher(sha256).matches()) {
            throw new IllegalArgumentException("Not a SHA-256: " + sha256);
        }
        Path first = root.resolve(sha256.substring(0, 2));
        return List.of(root, first, first.resolve(sha256.substring(2, 4)));
    }

    /** Reads the file again and compares it with what was taken in. */
    public FileCheck check(String sha256, long size) {
        Path path = pathOf(sha256);
        try {
            if (Files.size(path) != size) {
                return new FileCheck(sha256, FileCheck.Finding.WRONG_SIZE);
            }
            boolean same = HexFormat.of().formatHex(hash(path)).equals(sha256);
            return new FileCheck(sha256, same ? FileCheck.Finding.SOUND : FileCheck.Finding.WRONG_CONTENT);
        } catch (NoSuchFileException e) {
            return new FileCheck(sha256, FileCheck.Finding.MISSING);
        } catch (IOException e) {
            return new FileCheck(sha256, FileCheck.Finding.UNREADABLE);
        }
    }

    private static byte[] hash(Path path) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = Files.newInputStream(path)) {
            byte[] buffer = new byte[BUFFER];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        return digest.digest();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Removes passing files that nobody writes any more; answers how many. */
    int sweepPassing() {
        Instant before = clock.instant().minus(PASSING_AGE);
        return removeOld(list(passing(), 1), before);
    }

    /**
     * Removes files older than a day that no row names.
     *
     * @param unnamed of some hashes those that no row names
     * @return how many were removed
     */
    int sweepOrphans(UnaryOperator<List<String>> unnamed) {
        Instant before = clock.instant().minus(ORPHAN_AGE);
        List<String> old = new ArrayList<>();
        for (Path path : list(root, 3)) {
            String name = path.getFileName().toString();
            if (HASH.matcher(name).matches() && isOlder(path, before)) {
                old.add(name);
            }
        }
        int removed = 0;
        for (int from = 0; from < old.size(); from += BATCH) {
            List<String> hashes = old.subList(from, Math.min(from + BATCH, old.size()));
            removed +=
                    removeOld(unnamed.apply(hashes).stream().map(this::pathOf).toList(), before);
        }
        return removed;
    }

    private synchronized int removeOld(List<Path> paths, Instant before) {
        int removed = 0;
        for (Path path : paths) {
            if (isOlder(path, before)) {
                discard(path);
                removed++;
            }
        }
        return removed;
    }

    private static boolean isOlder(Path path, Instant before) {
        try {
            return Files.getLastModifiedTime(path).toInstant().isBefore(before);
        } catch (IOException e) {
            return false;
        }
    }

    private static List<Path> list(Path folder, int depth) {
        try (Stream<Path> paths = Files.walk(folder, depth)) {
            return paths.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path passing() {
        return root.resolve("incoming");
    }
}
