package vn.dondoc.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileAnswerTest {
    private static final String HASH = "ab".repeat(32);
    private static final String TAG = '"' + HASH + '"';
    private static final FileRequest INLINE = new FileRequest(true, null, null, null);

    @TempDir
    Path folder;

    private Path path;

    @BeforeEach
    void write() throws IOException {
        path = Files.writeString(folder.resolve("tep"), "0123456789");
    }

    private OpenedFile file(String name, String mediaType) {
        AttachmentView view = new AttachmentView(
                UUID.randomUUID(),
                name,
                10,
                mediaType,
                HASH,
                Instant.EPOCH,
                UUID.randomUUID(),
                TextState.WAITING,
                null);
        return new OpenedFile(view, path);
    }

    private static String sent(FileAnswer answer) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        answer.writeTo(out);
        return out.toString(StandardCharsets.US_ASCII);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/html",
                "image/svg+xml",
                "application/xml",
                "application/xhtml+xml",
                "text/plain",
                "text/javascript",
                "application/rtf",
                "application/octet-stream",
                "made/up"
            })
    void whatABrowserCouldRunIsOnlySavedAsBytes(String mediaType) {
        FileAnswer answer = FileAnswer.to(INLINE, file("x.pdf", mediaType));
        assertThat(answer.headers())
                .containsEntry("Content-Type", "application/octet-stream")
                .containsEntry("X-Content-Type-Options", "nosniff")
                .hasEntrySatisfying(
                        "Content-Disposition", value -> assertThat(value).startsWith("attachment;"))
                .hasEntrySatisfying(
                        "Content-Security-Policy",
                        value ->
                                assertThat(value).contains("default-src 'none'").endsWith("sandbox"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/pdf", "image/png", "image/jpeg", "image/gif", "image/webp"})
    void picturesAndPdfAreShownWhenAskedForAndSavedOtherwise(String mediaType) {
        assertThat(FileAnswer.to(INLINE, file("x", mediaType)).headers())
                .containsEntry("Content-Type", mediaType)
                .hasEntrySatisfying(
                        "Content-Disposition", value -> assertThat(value).startsWith("inline;"));
        assertThat(FileAnswer.to(FileRequest.whole(), file("x", mediaType)).headers())
                .containsEntry("Content-Type", mediaType)
                .hasEntrySatisfying(
                        "Content-Disposition", value -> assertThat(value).startsWith("attachment;"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/pdf", "image/png"})
    void whatIsShownStaysInASandboxAndOnOurOwnPages(String mediaType) {
        assertThat(FileAnswer.to(INLINE, file("x", mediaType)).headers().get("Content-Security-Policy"))
                .contains("default-src 'none'")
                .contains("frame-ancestors 'self'")
                .endsWith("sandbox");
    }

    @Test
    void nothingOnTheWayKeepsAFile() {
        assertThat(FileAnswer.to(INLINE, file("x.png", "image/png")).headers())
                .containsEntry("Cache-Control", "private, no-store")
                .containsEntry("Cross-Origin-Resource-Policy", "same-origin")
                .containsEntry("ETag", TAG);
    }

    @Test
    void aVietnameseNameTravelsWholeAndInAscii() {
        assertThat(FileAnswer.to(FileRequest.whole(), file("Đôn đốc (1)*.pdf", "application/pdf"))
                        .headers())
                .containsEntry(
                        "Content-Disposition",
                        "attachment; filename=\"Don doc (1)*.pdf\";"
                                + " filename*=UTF-8''%C4%90%C3%B4n%20%C4%91%E1%BB%91c%20%281%29%2A.pdf");
    }

    @Test
    void noNameBreaksOutOfItsHeader() {
        String value = FileAnswer.to(FileRequest.whole(), file("a\"; x=\"\\b%0d%0a\u0001.pdf", "application/pdf"))
                .headers()
                .get("Content-Disposition");
        assertThat(value)
                .isEqualTo("attachment; filename=\"a__ x=__b_0d_0a_.pdf\";"
                        + " filename*=UTF-8''a%22%3B%20x%3D%22%5Cb%250d%250a%01.pdf");
    }

    @Test
    void theWholeFileIsSentUnlessAPartIsAskedFor() throws IOException {
        FileAnswer answer = FileAnswer.to(FileRequest.whole(), file("x", "image/png"));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers())
                .containsEntry("Content-Length", "10")
                .containsEntry("Accept-Ranges", "bytes")
                .doesNotContainKey("Content-Range");
        assertThat(sent(answer)).isEqualTo("0123456789");
    }

    @ParameterizedTest
    @CsvSource({
        "bytes=2-4, , 206, 234, bytes 2-4/10",
        "bytes=-3, , 206, 789, bytes 7-9/10",
        "bytes=10-, , 416, '', bytes */10",
        "'bytes=0-1,4-5', , 200, 0123456789, ",
        "bytes=2-4, TAG, 206, 234, bytes 2-4/10",
        "bytes=2-4, \"old\", 200, 0123456789, ",
    })
    void partsAreSentAsAskedFor(String range, String ifRange, int status, String bytes, String contentRange)
            throws IOException {
        String condition = "TAG".equals(ifRange) ? TAG : ifRange;
        FileAnswer answer = FileAnswer.to(new FileRequest(false, range, condition, null), file("x", "image/png"));
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.headers().get("Content-Range")).isEqualTo(contentRange);
        assertThat(answer.headers()).containsEntry("Content-Length", Integer.toString(bytes.length()));
        assertThat(sent(answer)).isEqualTo(bytes);
    }

    @ParameterizedTest
    @ValueSource(strings = {TAG_AS_TEXT, "W/" + TAG_AS_TEXT, "\"other\", " + TAG_AS_TEXT, "*"})
    void whoHasItAlreadyGetsNothing(String known) throws IOException {
        FileAnswer answer = FileAnswer.to(new FileRequest(false, "bytes=0-1", null, known), file("x", "image/png"));
        assertThat(answer.status()).isEqualTo(304);
        assertThat(sent(answer)).isEmpty();
    }

    private static final String TAG_AS_TEXT = "\"abababababababababababababababababababababababababababababababab\"";

    @Test
    void aFileThatGrewShortIsNotPassedOffAsWhole() throws IOException {
        FileAnswer answer = FileAnswer.to(FileRequest.whole(), file("x", "image/png"));
        Files.writeString(path, "0123");
        assertThatThrownBy(() -> sent(answer)).isInstanceOf(IOException.class);
    }
}
