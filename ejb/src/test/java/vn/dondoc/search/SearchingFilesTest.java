package vn.dondoc.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.hibernate.search.mapper.orm.Search;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.dondoc.attachment.Attaching;
import vn.dondoc.attachment.AttachmentView;
import vn.dondoc.attachment.Attachments;
import vn.dondoc.attachment.FilePlaces;
import vn.dondoc.attachment.TextState;
import vn.dondoc.attachment.TextTrouble;
import vn.dondoc.attachment.content.Samples;
import vn.dondoc.attachment.reading.FileReading;
import vn.dondoc.attachment.reading.LetterReader;
import vn.dondoc.attachment.reading.Papers;
import vn.dondoc.attachment.reading.ReadingCounts;
import vn.dondoc.attachment.reading.ReadingQueue;
import vn.dondoc.directive.DirectiveSheet;
import vn.dondoc.entry.EnteringDirectives;
import vn.dondoc.search.index.FollowingHistory;
import vn.dondoc.task.AcceptingTasks;
import vn.dondoc.task.ReportingProgress;
import vn.dondoc.task.TaskFixture;

/** From the file that somebody sends to what others find by it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchingFilesTest {
    private TaskFixture world;
    private Attachments attachments;
    private int directives = 100;

    @BeforeAll
    void begin() {
        world = new TaskFixture();
        attachments = world.bean(Attachments.class);
        Search.mapping(world.database().factory())
                .scope(Object.class)
                .workspace()
                .purge();
    }

    @AfterAll
    void end() {
        world.bean(FileReading.class).end();
    }

    private UUID upload(String who, String name, byte[] content) {
        world.as(who);
        return world.bean(Attaching.class)
                .upload(new ByteArrayInputStream(content), name, content.length)
                .id();
    }

    private UUID directive(boolean restricted, UUID... files) {
        world.as("chuyenvien");
        DirectiveSheet sheet = TaskFixture.sheet(directives++ + "/TB-UBND", restricted);
        return world.bean(EnteringDirectives.class).enter(sheet, List.of(files), List.of());
    }

    /** Whatever waits is read and brought into the index, as the timers do. */
    private void catchUp() {
        FileReading reading = world.bean(FileReading.class);
        while (reading.next()) {
            assertThat(reading).isNotNull();
        }
        world.bean(FollowingHistory.class).follow(true);
    }

    private List<SearchHit> search(String who, String query) {
        world.as(who);
        return world.bean(Searching.class)
                .search(SearchFilter.of(query), 0, 20, true)
                .hits();
    }

    private AttachmentView view(UUID file) {
        return attachments.view(file);
    }

    @Test
    void a_word_that_only_the_file_holds_finds_its_directive() throws IOException {
        UUID file = upload("chuyenvien", "Phụ lục.docx", Papers.docx("Danh mục hộ dân thôn Xuanthuong phải di dời"));
        UUID id = directive(false, file);
        world.bean(FollowingHistory.class).follow(true);
        assertThat(search("canbo.syt", "Xuanthuong")).isEmpty();
        assertThat(view(file).textState()).isEqualTo(TextState.WAITING);
        catchUp();
        assertThat(view(file).textState()).isEqualTo(TextState.INDEXED);
        SearchHit hit = search("canbo.syt", "hộ dân Xuanthuong").get(0);
        assertThat(hit.id()).isEqualTo(id);
        assertThat(hit.inFile().name()).isEqualTo("Phụ lục.docx");
        assertThat(hit.inFile().passage().html()).contains("<mark>hộ dân</mark> thôn <mark>Xuanthuong</mark>");
        assertThat(search("canbo.syt", "\"thôn Xuanthuong\"")).hasSize(1);
    }

    @Test
    void who_holds_every_word_with_its_files_stands_before_who_holds_half_in_its_title() throws IOException {
        UUID id = directive(false, upload("chuyenvien", "pl.docx", Papers.docx("Xã Longvantay phòng, chống dịch")));
        for (int i = 0; i < 5; i++) {
            directive(false); // each titled: Kết luận về công tác phòng, chống thiên tai
        }
        catchUp();
        assertThat(search("chuyenvien", "phòng chống dịch Longvantay").get(0).id())
                .isEqualTo(id);
    }

    @Test
    void nobody_finds_what_stands_in_a_file_that_he_may_not_open() throws IOException {
        UUID task = world.task().under(directive(false)).ledBy("snv").give();
        UUID file = upload("canbo.snv", "Báo cáo.pdf", Papers.pdf("Kết quả rà soát nhân sự Kimlangson"));
        world.bean(AcceptingTasks.class).accept(task, world.version(task), null);
        world.bean(ReportingProgress.class)
                .report(
                        task,
                        world.version(task),
                        new ReportingProgress.Report(30, "Đang làm", null, null, null, List.of(file)));
        UUID restricted = directive(true, upload("chuyenvien", "Đơn.docx", Papers.docx("Nội dung kín Bachhacson")));
        catchUp();
        assertThat(search("canbo.snv", "Kimlangson")).extracting(SearchHit::id).containsExactly(task);
        assertThat(search("canbo.stc", "Kimlangson")).isEmpty();
        assertThat(search("chuyenvien", "Bachhacson")).extracting(SearchHit::id).containsExactly(restricted);
        for (String stranger : List.of("canbo.stc", "thutruong.syt", "admin")) {
            assertThat(search(stranger, "Bachhacson")).as(stranger).isEmpty();
        }
    }

    @Test
    void the_same_content_is_read_once_and_found_wherever_it_hangs() throws IOException {
        byte[] content = Papers.xlsx("Biểu giao chỉ tiêu Haivanphong");
        UUID first = directive(false, upload("chuyenvien", "a.xlsx", content));
        catchUp();
        UUID again = upload("chuyenvien", "b.xlsx", content);
        assertThat(view(again).textState()).isEqualTo(TextState.INDEXED);
        UUID second = directive(false, again);
        catchUp();
        assertThat(search("chuyenvien", "Haivanphong"))
                .extracting(SearchHit::id)
                .containsExactlyInAnyOrder(first, second);
    }

    @Test
    void what_was_written_for_old_fonts_is_found_in_unicode() {
        String said = "Uû ban nh©n d©n x· b¸o c¸o kÕt qu¶ thùc hiÖn c«ng t¸c phßng chèng lôt b·o, ®ª ®iÒu xung yÕu";
        UUID id = directive(false, upload("chuyenvien", "cu.txt", said.getBytes(Charset.forName("windows-1252"))));
        catchUp();
        assertThat(search("chuyenvien", "\"lụt bão\" đê điều xung yếu"))
                .extracting(SearchHit::id)
                .containsExactly(id);
    }

    @Test
    void a_scan_is_read_by_its_letters_where_somebody_reads_them() throws IOException {
        UUID file = upload("chuyenvien", "scan.pdf", Papers.scan("ỦY BAN NHÂN DÂN TỈNH", "Giao Sở Xây dựng kiểm tra"));
        UUID id = directive(false, file);
        assumeTrue(
                world.bean(LetterReader.class).isThere(), "tesseract with vie is not installed: scans are not tried");
        catchUp();
        assertThat(view(file).textState()).isEqualTo(TextState.INDEXED);
        SearchHit hit = search("chuyenvien", "Giao Sở Xây dựng kiểm tra").stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(hit.inFile().scan()).isTrue();
    }

    @Test
    void what_cannot_be_read_says_why() throws IOException {
        UUID video = upload("chuyenvien", "a.mp4", Samples.hex("000000206674797069736F6D0000020069736F6D"));
        UUID torn = upload("chuyenvien", "b.pdf", Samples.text("%PDF-1.7\n1 0 obj << /Type /Catalog /Pages 9 0 R"));
        UUID empty = upload("chuyenvien", "c.docx", Papers.docx(" "));
        catchUp();
        assertThat(view(video).textTrouble()).isEqualTo(TextTrouble.KIND);
        assertThat(view(torn).textState()).isEqualTo(TextState.TOO_HARD);
        assertThat(view(torn).textTrouble()).isEqualTo(TextTrouble.DAMAGED);
        assertThat(view(empty).textState()).isEqualTo(TextState.NOTHING_FOUND);
        assertThat(world.bean(ReadingCounts.class).all())
                .contains(new ReadingCounts.Count(TextState.NOTHING_FOUND, TextTrouble.KIND, 1));
    }

    @Test
    void the_administrator_has_what_failed_read_again() throws IOException {
        byte[] content = Papers.docx("Phương án sơ tán Ngochiepson");
        UUID file = upload("chuyenvien", "d.docx", content);
        UUID id = directive(false, file);
        var place = world.bean(FilePlaces.class).of(view(file).sha256());
        Files.delete(place);
        catchUp();
        assertThat(view(file).textState()).isEqualTo(TextState.TOO_HARD);
        Files.write(place, content);
        world.as("admin");
        assertThat(world.bean(MaintainingSearch.class).readAgain()).isPositive();
        catchUp();
        assertThat(search("chuyenvien", "Ngochiepson"))
                .extracting(SearchHit::id)
                .containsExactly(id);
    }

    @Test
    void a_file_whose_reader_died_is_taken_again_when_its_time_is_over_and_given_up_after_some_times()
            throws IOException {
        catchUp();
        UUID file = upload("chuyenvien", "e.docx", Papers.docx("Lần đọc dở dang"));
        ReadingQueue queue = world.bean(ReadingQueue.class);
        for (int i = 0; i < 3; i++) {
            assertThat(queue.take()).isNotNull();
            assertThat(queue.take()).as("held").isNull();
            world.wait(Duration.ofMinutes(9));
        }
        assertThat(queue.take()).isNull();
        assertThat(view(file).textTrouble()).isEqualTo(TextTrouble.CRASHED);
    }

    @Test
    void a_text_asks_for_the_index_until_it_is_there() throws IOException {
        UUID id = directive(false, upload("chuyenvien", "g.docx", Papers.docx("Chữ chưa kịp vào chỉ mục Thanhlocphu")));
        world.bean(FollowingHistory.class).follow(true);
        while (world.bean(FileReading.class).next()) {
            assertThat(id).isNotNull();
        }
        // here the server dies: the text is kept, the index does not have it
        assertThat(world.bean(ReadingQueue.class).unindexed(10)).hasSize(1);
        assertThat(search("chuyenvien", "Thanhlocphu")).isEmpty();
        world.bean(FollowingHistory.class).follow(false);
        assertThat(world.bean(ReadingQueue.class).unindexed(10)).isEmpty();
        assertThat(search("chuyenvien", "Thanhlocphu")).hasSize(1);
    }

    @Test
    void every_night_forgotten_contents_go_and_missing_rows_come() throws IOException {
        UUID file = upload("chuyenvien", "h.docx", Papers.docx("Tệp của đêm"));
        world.database()
                .run(() -> world.database()
                        .entityManager()
                        .createQuery("delete from AttachmentText t where t.sha256 = :sha256")
                        .setParameter("sha256", view(file).sha256())
                        .executeUpdate());
        world.bean(ReadingQueue.class).tidy();
        catchUp();
        assertThat(view(file).textState()).isEqualTo(TextState.INDEXED);
    }
}
