package vn.dondoc.attachment;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * A file that has come in whole and lies, flushed to the disk, under a passing name. {@link #keep} gives it its
 * lasting name; closing without keeping removes it.
 */
final class Incoming implements AutoCloseable {
    private final FileStore store;
    private final Path path;
    private final String sha256;
    private final long size;

    Incoming(FileStore store, Path path, String sha256, long size) {
        this.store = store;
        this.path = path;
        this.sha256 = sha256;
        this.size = size;
    }

    Path path() {
        return path;
    }

    String sha256() {
        return sha256;
    }

    /** Length in bytes. */
    long size() {
        return size;
    }

    /**
     * Moves the file to its lasting name and flushes the folder, so that it outlives a kill from here on. A file of
     * the same content that is already there is replaced by itself and thereby young again, which keeps the sweep
     * away.
     */
    void keep() {
        try {
            List<Path> folders = store.foldersOf(sha256);
            makeFolders(folders);
            synchronized (store) {
                Files.move(
                        path,
                        store.pathOf(sha256),
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            }
            flush(folders.get(folders.size() - 1));
        } catch (IOException e) {
            throw store.cannotWrite(e);
        }
    }

    private static void makeFolders(List<Path> folders) throws IOException {
        for (int i = 1; i < folders.size(); i++) {
            if (!Files.isDirectory(folders.get(i))) {
                Files.createDirectories(folders.get(i));
                flush(folders.get(i - 1));
            }
        }
    }

    private static void flush(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    @Override
    public void close() {
        store.discard(path);
    }
}
