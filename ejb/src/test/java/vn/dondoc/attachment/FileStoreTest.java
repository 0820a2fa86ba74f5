package vn.dondoc.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dondoc.kernel.InvalidInput;
import vn.dondoc.kernel.Settings;

class FileStoreTest {
    private static final byte[] ABC = {'a', 'b', 'c'};
    private static final String HASH_OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    Path data;

    private FileStore store;

    @BeforeEach
    void open() {
        store = open(data);
    }

    static FileStore open(Path data) {
        FileStore store = new FileStore();
        Map<String, String> environment = Map.of("DONDOC_DATA", data.toString(), "DONDOC_MAX_UPLOAD_MB", "1");
        store.settings = new Settings(environment::get);
        store.clock = Clock.systemUTC();
        store.open();
        return store;
    }

    private List<Path> files() {
        try (Stream<Path> paths = Files.walk(data.resolve("files"))) {
            return paths.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void keep(byte[] bytes) {
        try (Incoming file = store.receive(new ByteArrayInputStream(bytes), bytes.length)) {
            file.keep();
        }
    }

    @Test
    void aKeptFileLiesUnderItsHashInTwoFolders() throws IOException {
        keep(ABC);
        Path kept = data.resolve("files/ba/78/" + HASH_OF_ABC);
        assertThat(files()).containsExactly(kept);
        assertThat(Files.readAllBytes(kept)).isEqualTo(ABC);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("files"))))
                .isEqualTo("rwx------");
    }

    @Test
    void theSameContentTwiceIsOneFile() {
        keep(ABC);
        keep(ABC);
        assertThat(files()).hasSize(1);
    }

    @Test
    void aFileThatIsNotKeptLeavesNothing() {
        try (Incoming file = store.receive(new ByteArrayInputStream(ABC), -1)) {
            assertThat(file.sha256()).isEqualTo(HASH_OF_ABC);
            assertThat(file.size()).isEqualTo(3);
            assertThat(file.path()).exists();
        }
        assertThat(files()).isEmpty();
    }

    @Test
    void whileBytesComeInNothingLiesUnderALastingName() {
        List<Path> seen = new ArrayList<>();
        InputStream watching = new InputStream() {
            private int left = 100_000;

            @Override
            public int read() {
                seen.addAll(files());
                return left-- > 0 ? 'x' : -1;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                seen.addAll(files());
                left -= length;
                return left > 0 ? length : -1;
            }
        };
        store.receive(watching, -1).close();
        assertThat(seen)
                .isNotEmpty()
                .allSatisfy(path -> assertThat(path.getParent()).hasFileName("incoming"));
    }

    @Test
    void aTornUploadLeavesNothing() {
        InputStream torn = new InputStream() {
            private int left = 70_000;

            @Override
            public int read() throws IOException {
                if (left-- <= 0) {
                    throw new IOException("Connection reset by peer");
                }
                return 'x';
            }
        };
        assertThatThrownBy(() -> store.receive(torn, -1)).isInstanceOf(InvalidInput.class);
        assertThat(files()).isEmpty();
    }

    @Test
    void aLengthThatIsNotTrueIsRefused() {
        for (long declared : new long[] {1, 2, 4, 1000}) {
            assertThatThrownBy(() -> store.receive(new ByteArrayInputStream(ABC), declared))
                    .asInstanceOf(type(InvalidInput.class))
                    .satisfies(failure -> assertThat(failure.problems())
                            .singleElement()
                            .satisfies(problem -> assertThat(problem.key()).isEqualTo("attachment.torn")));
        }
        assertThat(files()).isEmpty();
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThatThrownBy(() -> store.receive(InputStream.nullInputStream(), 0))
                .isInstanceOf(InvalidInput.class);
        assertThat(files()).isEmpty();
    }

    @Test
    void aFileOfTheLimitIsTakenAndOneByteMoreIsCut() {
        byte[] limit = new byte[1 << 20];
        store.receive(new ByteArrayInputStream(limit), -1).close();
        CountingStream endless = new CountingStream();
        assertThatThrownBy(() -> store.receive(endless, -1))
                .asInstanceOf(type(FileRefused.class))
                .satisfies(failure -> assertThat(failure.status()).isEqualTo(413))
                .satisfies(failure -> assertThat(failure.args()).containsExactly(1L));
        assertThat(endless.given).isLessThan(2 << 20);
        assertThat(files()).isEmpty();
    }

    @Test
    void aFileDeclaredTooLongIsRefusedUnread() {
        CountingStream endless = new CountingStream();
        assertThatThrownBy(() -> store.receive(endless, (1 << 20) + 1)).isInstanceOf(FileRefused.class);
        assertThat(endless.given).isZero();
    }

    @Test
    void aDiskThatCannotBeWrittenIsNotTheSendersFault() throws IOException {
        Files.delete(data.resolve("files/incoming"));
        assertThatThrownBy(() -> store.receive(new ByteArrayInputStream(ABC), 3))
                .asInstanceOf(type(FileRefused.class))
                .satisfies(failure -> assertThat(failure.status()).isEqualTo(503));
    }

    @Test
    void aFullDiskIsToldFromOtherTrouble() {
        assertThat(store.cannotWrite(new IOException("x: No space left on device"))
                        .status())
                .isEqualTo(507);
        assertThat(store.cannotWrite(new IOException("Disk quota exceeded")).status())
                .isEqualTo(507);
        assertThat(store.cannotWrite(new IOException("Input/output error")).status())
                .isEqualTo(503);
    }

    @Test
    void whatAKillLeftIsSweptOnceItIsOldAndNotBefore() throws IOException {
        Path left = Files.write(data.resolve("files/incoming/left.part"), ABC);
        assertThat(store.sweepPassing()).isZero();
        Files.setLastModifiedTime(left, ago(FileStore.PASSING_AGE.plusMinutes(1)));
        assertThat(store.sweepPassing()).isOne();
        assertThat(files()).isEmpty();
    }

    @Test
    void aKillBetweenFileAndRowLeavesAnOrphanForTheSweep() throws IOException {
        keep(ABC);
        assertThat(store.sweepOrphans(hashes -> hashes)).as("young").isZero();
        Files.setLastModifiedTime(store.pathOf(HASH_OF_ABC), ago(Duration.ofHours(25)));
        assertThat(store.sweepOrphans(hashes -> List.of())).as("named by a row").isZero();
        assertThat(store.sweepOrphans(hashes -> hashes)).as("named by none").isOne();
        assertThat(files()).isEmpty();
    }

    @Test
    void anOrphanThatIsSentAgainWhileTheSweepAsksStays() throws IOException {
        keep(ABC);
        Files.setLastModifiedTime(store.pathOf(HASH_OF_ABC), ago(Duration.ofDays(30)));
        int removed = store.sweepOrphans(hashes -> {
            keep(ABC);
            return hashes;
        });
        assertThat(removed).isZero();
        assertThat(files()).hasSize(1);
    }

    @Test
    void aStrangeFileInTheFolderIsNotTouched() throws IOException {
        Path strange = Files.write(data.resolve("files/README"), ABC);
        Files.setLastModifiedTime(strange, ago(Duration.ofDays(30)));
        assertThat(store.sweepOrphans(hashes -> hashes)).isZero();
        assertThat(strange).exists();
    }

    @Test
    void aCheckTellsWhatIsWrong() throws IOException {
        keep(ABC);
        Path kept = store.pathOf(HASH_OF_ABC);
        assertThat(store.check(HASH_OF_ABC, 3).isSound()).isTrue();
        assertThat(store.check(HASH_OF_ABC, 4).finding()).isEqualTo(FileCheck.Finding.WRONG_SIZE);
        Files.write(kept, new byte[] {'a', 'b', 'd'});
        assertThat(store.check(HASH_OF_ABC, 3).finding()).isEqualTo(FileCheck.Finding.WRONG_CONTENT);
        Files.delete(kept);
        assertThat(store.check(HASH_OF_ABC, 3).finding()).isEqualTo(FileCheck.Finding.MISSING);
    }

    @Test
    void onlyHashesNameFiles() {
        assertThatThrownBy(() -> store.pathOf("../../../../etc/passwd")).isInstanceOf(IllegalArgumentException.class);
    }

    private static FileTime ago(Duration age) {
        return FileTime.from(Instant.now().minus(age));
    }

    private static final class CountingStream extends InputStream {
        private long given;

        @Override
        public int read() {
            given++;
            return 'x';
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            given += length;
            return length;
        }
    }
}
