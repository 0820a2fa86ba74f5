package vn.dondoc.urging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.dondoc.kernel.Forbidden;
import vn.dondoc.kernel.InvalidInput;
import vn.dondoc.kernel.NotFound;
import vn.dondoc.kernel.StateConflict;
import vn.dondoc.notification.Inbox;
import vn.dondoc.notification.NotificationRow;
import vn.dondoc.regulation.RegulationProfile.UrgingForm;
import vn.dondoc.task.EventType;
import vn.dondoc.task.TaskFixture;
import vn.dondoc.task.UrgingUnits;

public class SendingLettersTest {
    private static final LocalDate THIRD_DAY = LocalDate.of(2026, 4, 3);
    private static final String HOSTILE =
            "Rà soát <b>&amp;</b> «nguoiKy» =cmd|'/c calc'!A1 {MERGEFIELD x} \"x\" 😀 ẫễợữỵ";

    private final LetterWorld world = new LetterWorld();

    private UUID task(String title, String unit) {
        return world.tasks.task().titled(title).ledBy(unit).due(TaskFixture.DUE).give();
    }

    private LetterRow sent(String title) {
        task(title, "snv");
        world.morning(THIRD_DAY);
        assertThat(world.sendAll().sent()).isEqualTo(1);
        return world.letters("chanhvp").get(0);
    }

    @Test
    void a_slip_says_in_word_what_the_office_urges() throws IOException {
        task("Báo cáo kết quả rà soát biên chế", "snv");
        UUID second = task("Trình đề án vị trí việc làm", "snv");
        world.tasks.as("lanhdao").bean(UrgingUnits.class).urge(second, world.tasks.version(second), null, null);
        world.morning(THIRD_DAY);
        world.sendAll();
        LetterRow letter = world.letters("chanhvp").get(0);
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target/slip.docx"), world.file(letter.id(), false));
        Files.write(Path.of("target/slip.pdf"), world.file(letter.id(), true));
        List<String> codes = world.bean(ReadingLetters.class).detail(letter.id()).lines().stream()
                .map(line -> line.facts().code())
                .toList();
        assertThat(world.paragraphs(letter.id()).stream().filter(text -> !text.isBlank()))
                .containsExactly(
                        "UBND TỈNH QUẢNG NAM",
                        "VĂN PHÒNG",
                        "Số: 01/VPUBND-TH",
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "Độc lập - Tự do - Hạnh phúc",
                        "Quảng Nam, ngày 03 tháng 4 năm 2026",
                        "PHIẾU ĐÔN ĐỐC",
                        "Về việc thực hiện nhiệm vụ quá hạn do UBND tỉnh Quảng Nam, Chủ tịch UBND tỉnh Quảng Nam giao",
                        "Kính gửi: Sở Nội vụ",
                        "Qua theo dõi, đến ngày 03 tháng 4 năm 2026, Sở Nội vụ còn 02 nhiệm vụ do UBND tỉnh Quảng Nam, Chủ tịch UBND"
                                + " tỉnh Quảng Nam giao đã quá thời hạn mà chưa hoàn thành, gồm:",
                        "TT",
                        "Nhiệm vụ",
                        "Văn bản giao",
                        "Thời hạn",
                        "Quá hạn (ngày làm việc)",
                        "Tình hình thực hiện",
                        "Số lần đôn đốc",
                        "1",
                        "Báo cáo kết quả rà soát biên chế",
                        "(" + codes.get(0) + ")",
                        "Số 45/TB-UBND ngày 09/03/2026",
                        "31/03/2026",
                        "3",
                        "Chưa có báo cáo",
                        "0",
                        "2",
                        "Trình đề án vị trí việc làm",
                        "(" + codes.get(1) + ")",
                        "Số 45/TB-UBND ngày 09/03/2026",
                        "31/03/2026",
                        "3",
                        "Chưa có báo cáo",
                        "1",
                        "Văn phòng UBND tỉnh Quảng Nam đề nghị Sở Nội vụ khẩn trương thực hiện, cập nhật tiến độ và báo cáo, giải trình rõ"
                                + " nguyên nhân chậm đối với từng nhiệm vụ, chậm nhất ngày 10/04/2026./.",
                        "Nơi nhận:",
                        "- Như trên;",
                        "- Chủ tịch, các Phó Chủ tịch UBND tỉnh (b/c);",
                        "- Chánh Văn phòng (b/c);",
                        "- Lưu: VT, TH.",
                        "CHÁNH VĂN PHÒNG",
                        "Người dùng chanhvp");
    }

    @Test
    void the_pdf_says_the_same_and_the_files_are_named_after_the_number() throws IOException {
        LetterRow letter = sent(HOSTILE);
        assertThat(world.bean(ReadingLetters.class)
                        .open(letter.id(), true)
                        .view()
                        .name())
                .isEqualTo("01-VPUBND-TH Sở Nội vụ.pdf");
        assertThat(world.bean(ReadingLetters.class)
                        .open(letter.id(), false)
                        .view()
                        .name())
                .isEqualTo("01-VPUBND-TH Sở Nội vụ.docx");
        try (PDDocument pdf = Loader.loadPDF(world.file(letter.id(), true))) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                    .contains("PHIẾU ĐÔN ĐỐC")
                    .contains("<b>&amp;</b>")
                    .contains("ẫễợữỵ")
                    .contains("Người dùng chanhvp");
        }
    }

    @Test
    void hostile_and_very_long_titles_are_text_in_the_letter() {
        LetterRow letter = sent(HOSTILE);
        assertThat(world.paragraphs(letter.id())).contains(HOSTILE);
        task("Dài ".repeat(400) + "\r\nhết", "stc");
        world.morning(THIRD_DAY.plusDays(3));
        assertThat(world.sendAll().sent()).isEqualTo(1);
    }

    @Test
    void every_task_is_urged_and_its_history_names_the_letter_but_the_unit_is_told_once() {
        UUID first = task("Một", "snv");
        UUID second = task("Hai", "snv");
        world.morning(THIRD_DAY);
        world.sendAll();
        for (UUID task : List.of(first, second)) {
            world.tasks.as("chanhvp");
            assertThat(world.tasks.history(task)).last().satisfies(entry -> {
                assertThat(entry.type()).isEqualTo(EventType.URGED_BY_LETTER);
                assertThat(entry.note()).isEqualTo("Phiếu đôn đốc số 01/VPUBND-TH ngày 03/04/2026");
            });
            assertThat(world.tasks.detail(task).urgings()).hasSize(1);
            assertThat(world.tasks.detail(task).explanationDue()).isEqualTo(LocalDate.of(2026, 4, 10));
        }
        world.tasks.as("thutruong.snv");
        List<NotificationRow> inbox = world.bean(Inbox.class)
                .behind(true, null, 50, true, Locale.forLanguageTag("vi"))
                .items();
        assertThat(inbox).singleElement().satisfies(row -> {
            assertThat(row.text()).contains("01/VPUBND-TH").contains("2 nhiệm vụ");
            assertThat(row.address())
                    .isEqualTo("/urging-letters/letter.xhtml?id="
                            + world.letters("thutruong.snv").get(0).id());
        });
        assertThat(world.tasks.findings()).isEmpty();
    }

    @Test
    void the_unit_answers_task_by_task_until_the_letter_is_answered() {
        UUID first = task("Một", "snv");
        UUID second = task("Hai", "snv");
        world.morning(THIRD_DAY);
        world.sendAll();
        UUID letter = world.letters("thutruong.snv").get(0).id();
        assertThat(world.bean(ReadingLetters.class).detail(letter).mayAnswer()).isTrue();
        AnsweringLetters answering = world.bean(AnsweringLetters.class);

        answering.answer(letter, Map.of(first, "Chờ số liệu của huyện", second, "  "));
        assertThat(world.letters("thutruong.snv").get(0)).satisfies(row -> {
            assertThat(row.answered()).isEqualTo(1);
            assertThat(row.answer()).isEqualTo(LetterFilter.Answer.WAITING);
        });
        world.morning(LocalDate.of(2026, 4, 13));
        assertThat(world.letters("lanhdao").get(0).answer()).isEqualTo(LetterFilter.Answer.OVERDUE);
        world.tasks.as("thutruong.snv");
        answering.answer(letter, Map.of(second, "Đã trình ngày 10/4"));
        assertThat(world.letters("kiemtoan").get(0)).satisfies(row -> {
            assertThat(row.answered()).isEqualTo(2);
            assertThat(row.answer()).isEqualTo(LetterFilter.Answer.ANSWERED);
        });
        world.tasks.as("thutruong.snv");
        assertThat(world.bean(ReadingLetters.class).detail(letter).lines())
                .extracting(LetterDetail.Line::answer)
                .containsExactly("Chờ số liệu của huyện", "Đã trình ngày 10/4");
        assertThatThrownBy(() -> answering.answer(letter, Map.of())).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> answering.answer(letter, Map.of(UUID.randomUUID(), "x")))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void only_the_unit_and_those_who_read_everything_see_a_letter_and_nobody_else_a_proposal() {
        LetterRow letter = sent("Một");
        for (String reader : List.of("lanhdao", "chanhvp", "chuyenvien", "kiemtoan", "thutruong.snv", "canbo.snv")) {
            assertThat(world.letters(reader)).as(reader).hasSize(1);
        }
        for (String stranger : List.of("thutruong.stc", "canbo.syt")) {
            assertThat(world.letters(stranger)).as(stranger).isEmpty();
            assertThatThrownBy(() -> world.bean(ReadingLetters.class).detail(letter.id()))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> world.bean(ReadingLetters.class).open(letter.id(), true))
                    .isInstanceOf(NotFound.class);
        }
        world.tasks.as("thutruong.snv");
        assertThatThrownBy(() -> world.bean(PreparingLetters.class).today()).isInstanceOf(Forbidden.class);
    }

    @Test
    void letters_are_found_by_number_unit_and_text_with_or_without_diacritics() {
        LetterRow letter = sent("Báo cáo kết quả rà soát biên chế");
        for (String q : List.of("01/vpubnd", "so noi vu", "rà soát biên chế", "RA SOAT", "45/TB")) {
            assertThat(world.found("chanhvp", new LetterFilter(q, null, null, null, null, null)))
                    .as(q)
                    .extracting(LetterRow::id)
                    .containsExactly(letter.id());
        }
        for (LetterFilter none : List.of(
                new LetterFilter("100%", null, null, null, null, null),
                new LetterFilter(null, world.tasks.unit("stc"), null, null, null, null),
                new LetterFilter(null, null, UrgingForm.LETTER, null, null, null),
                new LetterFilter(null, null, null, LetterFilter.Answer.ANSWERED, null, null),
                new LetterFilter(null, null, null, null, THIRD_DAY.plusDays(1), null),
                new LetterFilter(null, null, null, null, null, THIRD_DAY.minusDays(1)))) {
            assertThat(world.found("chanhvp", none)).as(none.toString()).isEmpty();
        }
    }

    @Test
    void a_desk_officer_signs_off_slips_and_nothing_higher() {
        task("Một", "snv");
        world.morning(LocalDate.of(2026, 4, 14));
        UUID letter = world.proposal("snv", UrgingForm.LETTER);
        PreparingLetters preparing = world.bean(PreparingLetters.class);
        world.tasks.as("chuyenvien");
        assertThatThrownBy(() -> preparing.signOff(List.of(letter))).isInstanceOf(Forbidden.class);
        world.tasks.as("lanhdao");
        preparing.signOff(List.of(letter));
        assertThatThrownBy(() -> preparing.signOff(List.of(letter))).isInstanceOf(StateConflict.class);
    }

    @Test
    void a_letter_of_the_office_is_signed_by_order_of_the_chairman_and_criticism_by_himself() {
        task("Một", "snv");
        world.morning(LocalDate.of(2026, 4, 14));
        world.sendAll();
        world.morning(LocalDate.of(2026, 4, 29));
        world.sendAll();
        List<LetterRow> letters = world.letters("chanhvp");
        assertThat(letters).extracting(LetterRow::number).containsExactly("01/UBND-TH", "01/VPUBND-TH");
        assertThat(world.paragraphs(letters.get(1).id()))
                .contains(
                        "V/v đôn đốc thực hiện nhiệm vụ UBND, Chủ tịch UBND tỉnh Quảng Nam giao",
                        "TL. CHỦ TỊCHCHÁNH VĂN PHÒNG");
        assertThat(world.paragraphs(letters.get(0).id()))
                .contains(
                        "ỦY BAN NHÂN DÂNTỈNH QUẢNG NAM",
                        "Kính gửi: Thủ trưởng Sở Nội vụ",
                        "CHỦ TỊCH",
                        "Người dùng lanhdao")
                .doesNotContain("VĂN PHÒNG");
    }

    @Test
    void what_was_changed_by_hand_goes_out_so() {
        UUID first = task("Một", "snv");
        task("Hai", "snv");
        world.morning(THIRD_DAY);
        UUID letter = world.proposal("snv", UrgingForm.SLIP);
        world.tasks.as("chuyenvien");
        PreparingLetters preparing = world.bean(PreparingLetters.class);
        LocalDate answer = LocalDate.of(2026, 4, 8);
        preparing.change(
                letter,
                preparing.detail(letter).version(),
                new PreparingLetters.Sheet(
                        Set.of(first),
                        answer,
                        "Báo cáo cả vướng mắc.",
                        null,
                        "TL. CHÁNH VĂN PHÒNG\nTRƯỞNG PHÒNG TỔNG HỢP"));
        world.send(List.of(letter));
        assertThat(world.letters("chanhvp").get(0)).satisfies(row -> {
            assertThat(row.tasks()).isEqualTo(1);
            assertThat(row.replyBy()).isEqualTo(answer);
        });
        assertThat(world.paragraphs(letter))
                .contains("Hai", "Báo cáo cả vướng mắc.", "TL. CHÁNH VĂN PHÒNGTRƯỞNG PHÒNG TỔNG HỢP")
                .doesNotContain("Một");
        world.morning(THIRD_DAY.plusDays(3));
        assertThat(world.proposals())
                .as("what was left out comes again")
                .singleElement()
                .satisfies(row -> assertThat(row.tasks()).isEqualTo(1));
    }

    @Test
    void tasks_chosen_by_hand_become_one_letter_for_each_unit() {
        UUID early = task("Một", "snv");
        UUID other = task("Hai", "stc");
        world.tasks.as("chuyenvien");
        assertThat(world.bean(PreparingLetters.class).propose(List.of(early, other), UrgingForm.SLIP))
                .isZero();
        assertThat(world.proposals()).hasSize(2);
        assertThat(world.sendAll().sent()).isEqualTo(2);
        assertThat(world.letters("chanhvp"))
                .extracting(LetterRow::number)
                .containsExactlyInAnyOrder("01/VPUBND-TH", "02/VPUBND-TH");
    }

    @Test
    void a_sending_that_was_cut_off_keeps_its_numbers_and_is_taken_up_again() {
        task("Một", "snv");
        task("Hai", "stc");
        world.morning(THIRD_DAY);
        List<UUID> ids = world.proposals().stream().map(ProposalRow::id).toList();
        world.tasks.as("chanhvp");
        world.bean(PreparingLetters.class).signOff(ids);
        UrgingBatch[] batch = new UrgingBatch[1];
        world.tasks
                .database()
                .run(
                        () -> { // the server dies behind the first number
                            batch[0] = new UrgingBatch(
                                    world.tasks.person("chanhvp"),
                                    2,
                                    world.tasks.beans().clock().instant());
                            world.tasks.database().entityManager().persist(batch[0]);
                            ids.forEach(
                                    id -> world.bean(Letters.class).locked(id).sendIn(batch[0].id()));
                        });
        world.bean(IssuingLetters.class).write(ids.get(0));
        world.tasks.wait(java.time.Duration.ofMinutes(5));
        world.bean(SendingBatches.class).endInterrupted();
        SendingLetters sending = world.bean(SendingLetters.class);
        assertThat(sending.report(batch[0].id())).satisfies(report -> {
            assertThat(report.state()).isEqualTo(UrgingBatch.State.INTERRUPTED);
            assertThat(report.resumable()).isTrue();
            assertThat(report.sent()).isZero();
        });
        assertThat(world.letters("chanhvp")).isEmpty();
        world.tasks.as("chanhvp");
        sending.resume(batch[0].id());
        world.tasks.as("chanhvp");
        assertThat(sending.report(batch[0].id()).sent()).isEqualTo(2);
        assertThat(world.letters("chanhvp"))
                .extracting(LetterRow::number)
                .containsExactlyInAnyOrder("01/VPUBND-TH", "02/VPUBND-TH");
        assertThat(world.tasks.findings()).isEmpty();
    }
}
