package vn.dondoc.attachment.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.dondoc.attachment.TextTrouble;
import vn.dondoc.attachment.content.ContentType;
import vn.dondoc.attachment.content.Samples;

/** The process that reads files, the real one, with honest files and with hostile ones. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadingProcessTest {
    private static final String SAID = "Gia cố tuyến đê Quỳnh Lộc trước mùa mưa lũ";
    private static final Duration ENOUGH = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    private final ReadingProcess process = new ReadingProcess();

    @BeforeAll
    void start() {
        process.start(new ReadingProgram());
    }

    @AfterAll
    void end() {
        process.end();
    }

    private ReadingProcess.Answer read(byte[] file) throws IOException {
        return read(file, ENOUGH);
    }

    private ReadingProcess.Answer read(byte[] file, Duration longest) throws IOException {
        Path path = Files.write(folder.resolve("file"), file);
        process.start(new ReadingProgram());
        String most = "" + FileReading.MOST_CHARACTERS;
        return process.ask(String.join("\t", "TEXT", ContentType.of(path), path.toString(), most), longest);
    }

    @Test
    void every_kind_of_document_gives_its_text() throws IOException {
        assertThat(read(Papers.docx(SAID)).text()).as("docx").contains(SAID);
        assertThat(read(Papers.xlsx(SAID)).text()).as("xlsx").contains("Biểu").contains(SAID);
        assertThat(read(Samples.odt(SAID)).text()).as("odt").contains(SAID);
        assertThat(read(Papers.pdf(SAID)).text()).as("pdf").contains(SAID);
        assertThat(read(Samples.text(SAID)).text()).as("txt").contains(SAID);
        assertThat(read(Samples.text("<html><body><p>" + SAID + "<script>evil()</script></body></html>"))
                        .text())
                .as("html")
                .contains(SAID)
                .doesNotContain("evil");
        assertThat(read(Samples.text(
                                "{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0 Times;}}\\pard\\f0 Gia c\\u7889? tuy\\u7871?n\\par}"))
                        .text())
                .as("rtf")
                .contains("Gia cố tuyến");
    }

    @Test
    void text_files_of_every_age_are_read() throws IOException {
        assertThat(read(SAID.getBytes(StandardCharsets.UTF_16)).text()).contains(SAID);
        byte[] windows = "Uy ban nhan dan tinh giao: đê điều, ưu tiên, xong trong quy"
                .getBytes(Charset.forName("windows-1258"));
        assertThat(read(windows).text()).contains("đê đi").contains("ưu tiên");
        byte[] font = "§ª ®iÒu xung yÕu, ­u tiªn söa ch÷a truoc mua mua lu"
                .getBytes(Charset.forName("windows-1252")); // TCVN3: other letters in the place of Western ones
        assertThat(read(font).text()).contains("®iÒu").contains("­u tiªn");
    }

    @Test
    void long_text_is_cut_and_kept() throws IOException {
        ReadingProcess.Answer answer = read(Papers.docxOf("", "<w:p><w:r><w:t>đê điều </w:t></w:r></w:p>", 500_000));
        assertThat(answer.trouble()).isNull();
        assertThat(answer.text())
                .hasSizeLessThanOrEqualTo(FileReading.MOST_CHARACTERS)
                .startsWith("đê điều");
    }

    @Test
    void what_unpacks_to_far_more_than_it_is_does_no_harm() throws IOException {
        ReadingProcess.Answer markup = read(Papers.docxOf("", "<w:bookmarkEnd w:id='1'/>", 10_000_000));
        assertThat(markup.text()).isBlank();
        assertThat(read(Papers.xlsxBomb()).trouble()).isIn(TextTrouble.SIZE, TextTrouble.MEMORY);
        assertThat(read(Papers.docx(SAID)).text()).contains(SAID);
    }

    @Test
    void nothing_outside_the_file_is_opened() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "mật-khẩu-của-máy");
        AtomicInteger asked = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        try {
            String web = "http://127.0.0.1:" + server.getAddress().getPort() + "/x.dtd";
            for (String place : new String[] {secret.toUri().toString(), web}) {
                String prologue =
                        "<!DOCTYPE x [<!ENTITY e SYSTEM '" + place + "'><!ENTITY % p SYSTEM '" + place + "'> %p;]>";
                String body = "<w:p><w:r><w:t>trước &e; sau</w:t></w:r></w:p>";
                assertThat(read(Papers.docxOf(prologue, body, 1)).text()).doesNotContain("mật-khẩu");
                String page = "<?xml version='1.0'?>" + prologue
                        + "<html xmlns='http://www.w3.org/1999/xhtml'><body>&e;</body></html>";
                assertThat(read(Samples.text(page)).text()).doesNotContain("mật-khẩu");
            }
            assertThat(asked).hasValue(0);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void a_billion_laughs_come_to_nothing() throws IOException {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY l0 'ha'>");
        for (int i = 1; i < 12; i++) {
            laughs.append("<!ENTITY l")
                    .append(i)
                    .append(" '")
                    .append(("&l" + (i - 1) + ";").repeat(10))
                    .append("'>");
        }
        ReadingProcess.Answer answer = read(Papers.docxOf(laughs + "]>", "<w:p><w:r><w:t>&l11;</w:t></w:r></w:p>", 1));
        assertThat(answer.text()).hasSizeLessThan(1000);
    }

    @Test
    void what_is_nested_without_end_is_refused() throws IOException {
        String deep = "<w:sdt><w:sdtContent>".repeat(20_000) + "</w:sdtContent></w:sdt>".repeat(20_000);
        assertThat(read(Papers.docxOf("", deep, 1)).trouble()).isIn(TextTrouble.SIZE, TextTrouble.DAMAGED, null);
        ReadingProcess.Answer page = read(Samples.text("<html><body>" + "<div>".repeat(300_000) + SAID));
        assertThat(page.trouble()).isNotEqualTo(TextTrouble.CRASHED);
        assertThat(read(Papers.docx(SAID)).text())
                .as("and the next one is read")
                .contains(SAID);
    }

    @Test
    void damaged_and_locked_files_say_so() throws IOException {
        assertThat(read(Samples.text("%PDF-1.7\n1 0 obj << /Type /Catalog /Pages 9 0 R"))
                        .trouble())
                .isEqualTo(TextTrouble.DAMAGED);
        byte[] torn = Papers.docx(SAID.repeat(50));
        torn[torn.length / 2] ^= 0x55;
        assertThat(read(torn).trouble()).isIn(TextTrouble.DAMAGED, null);
        assertThat(read(Papers.lockedPdf(SAID)).trouble()).isEqualTo(TextTrouble.ENCRYPTED);
        assertThat(read(Papers.lockedDocx(SAID)).trouble()).isEqualTo(TextTrouble.ENCRYPTED);
    }

    @Test
    void what_takes_too_long_is_broken_off_and_the_next_is_read() throws IOException {
        byte[] large = Papers.docxOf("", "<w:p><w:pPr><w:rPr/></w:pPr></w:p>", 900_000);
        assertThat(read(large, Duration.ofMillis(1)).trouble()).isEqualTo(TextTrouble.TIME);
        assertThat(process.pid()).isEmpty();
        assertThat(read(Papers.docx(SAID)).text()).contains(SAID);
    }

    @Test
    void what_needs_too_much_memory_ends_its_process_alone() throws IOException {
        byte[] page = Samples.text("<html><body>" + "<b a=1><i>x</i></b>".repeat(2_500_000));
        assertThat(read(page).trouble()).isEqualTo(TextTrouble.MEMORY);
        assertThat(read(Papers.docx(SAID)).text()).contains(SAID);
    }

    @Test
    void a_killed_process_is_noticed() throws IOException {
        read(Papers.docx(SAID));
        ProcessHandle.of(process.pid().orElseThrow()).orElseThrow().destroyForcibly();
        Path path = Files.write(folder.resolve("file"), Papers.docx(SAID));
        assertThat(process.ask(String.join("\t", "TEXT", ContentType.DOCX, path.toString(), "100"), ENOUGH)
                        .trouble())
                .isEqualTo(TextTrouble.CRASHED);
        assertThat(read(Papers.docx(SAID)).text()).contains(SAID);
    }
}
