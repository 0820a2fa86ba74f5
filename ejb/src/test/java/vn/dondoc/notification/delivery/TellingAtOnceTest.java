package vn.dondoc.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.notification.delivery.PostOffice.HEAD;
import static vn.dondoc.notification.delivery.PostOffice.header;
import static vn.dondoc.notification.delivery.PostOffice.html;
import static vn.dondoc.notification.delivery.PostOffice.plain;
import static vn.dondoc.notification.delivery.PostOffice.subject;

import jakarta.mail.internet.MimeMessage;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dondoc.directive.DirectiveSheet;
import vn.dondoc.directive.Urgency;
import vn.dondoc.entry.EnteringDirectives;
import vn.dondoc.identity.account.AccountRow;
import vn.dondoc.identity.account.ManagingAccounts;
import vn.dondoc.identity.signin.OwnAccount;
import vn.dondoc.notification.Inbox;
import vn.dondoc.notification.setting.NotificationSettingsSheet;
import vn.dondoc.task.Acts;
import vn.dondoc.task.TaskAction;
import vn.dondoc.task.TaskFixture;
import vn.dondoc.task.TaskState;

/** Who has something new to do, or waits for a decision, hears of it at once; nobody is disturbed by what is no news any more. */
class TellingAtOnceTest {
    private static final LocalDate TODAY = TaskFixture.TODAY;

    private final PostOffice post = new PostOffice();

    @AfterEach
    void close() {
        post.close();
    }

    private MimeMessage only(String username) {
        List<MimeMessage> mails = post.mails(username);
        assertThat(mails).hasSize(1);
        return mails.get(0);
    }

    private UUID give() {
        return post.world.task().ledBy("snv").due(TaskFixture.DUE).give();
    }

    private void wishes(String username, boolean mail, LocalDate leaveTo, String delegate) {
        LocalDate from = leaveTo == null ? null : TODAY.minusDays(1);
        post.choose(
                username, new NotificationSettingsSheet(mail, false, false, null, null, null, from, leaveTo, delegate));
    }

    /** Nobody gets a digest, so that what is told at once stands alone. */
    private void withoutDigests() {
        for (String name : List.of(HEAD, "canbo.snv", "chuyenvien", "chanhvp", "lanhdao")) {
            wishes(name, true, null, null);
        }
    }

    @Test
    void a_new_task_is_told_at_once_as_one_thread_with_one_link() {
        withoutDigests();
        UUID task = give();
        String code = post.world.detail(task).code();

        post.tick();
        post.tick();

        MimeMessage mail = only(HEAD);
        assertThat(subject(mail)).isEqualTo("Giao nhiệm vụ " + code + ": Tham mưu báo cáo kết quả thực hiện");
        assertThat(header(mail, "Message-ID"))
                .isEqualTo("<" + post.rows(HEAD).get(0).id() + "@dondoc.example.vn>");
        assertThat(header(mail, "References")).isEqualTo("<task-" + task + "@dondoc.example.vn>");
        assertThat(header(mail, "List-Id")).endsWith("<dondoc.dondoc.example.vn>");
        assertThat(header(mail, "Auto-Submitted")).isEqualTo("auto-generated");
        assertThat(plain(mail))
                .contains("https://dondoc.example.vn/t/" + code)
                .contains("45/TB-UBND")
                .contains("31/03/2026 (còn 15 ngày làm việc)")
                .containsOnlyOnce("/t/" + code);
        assertThat(html(mail))
                .contains("<html lang=\"vi\">")
                .contains("href=\"https://dondoc.example.vn/t/" + code + "\"")
                .doesNotContain("<img", "<script", "<link");
        assertThat(post.rows(HEAD)).singleElement().satisfies(row -> {
            assertThat(row.state()).isEqualTo(MessageState.SENT);
            assertThat(row.answer()).startsWith("250");
            assertThat(row.tries()).isEqualTo(1);
            assertThat(row.repeats()).isZero();
        });
    }

    @Test
    void it_speaks_the_language_of_its_reader() {
        withoutDigests();
        post.world.as(HEAD).bean(OwnAccount.class).speak("en");
        give();
        post.tick();
        assertThat(subject(only(HEAD))).startsWith("Task given").doesNotContain("Giao");
        assertThat(html(only(HEAD))).contains("<html lang=\"en\">").contains("working days left");
    }

    @ParameterizedTest(name = "{0} is told at once to {2}: {3}")
    @CsvSource({
        "REPORT_COMPLETION, canbo.snv, chuyenvien, false",
        "CONFIRM, chuyenvien, thutruong.snv, true",
        "REJECT, chuyenvien, thutruong.snv, true",
        "URGE, chuyenvien, thutruong.snv, true",
        "ASK_EXPLANATION, chuyenvien, thutruong.snv, true",
        "ASSIGN_INSIDE, thutruong.snv, canbo.snv, true",
        "SUSPEND, chuyenvien, thutruong.snv, false",
        "EXTENSION_REQUESTS, thutruong.snv, lanhdao, false"
    })
    void what_asks_for_something_is_told_at_once_and_the_rest_next_morning(
            TaskAction act, String by, String to, boolean told) {
        withoutDigests();
        TaskState before =
                act == TaskAction.CONFIRM || act == TaskAction.REJECT ? TaskState.REPORTED : TaskState.RECEIVED;
        UUID task = post.world.taskIn(before);
        post.tick();
        post.forgetMails();

        new Acts(post.world).by(by, act, task);
        post.tick();

        assertThat(post.mails(to)).hasSize(told ? 1 : 0);
    }

    @Test
    void whatever_happens_to_a_task_of_an_express_directive_is_told_at_once_and_at_night() {
        withoutDigests();
        DirectiveSheet usual = TaskFixture.sheet("9/CĐ-UBND", false);
        DirectiveSheet express = new DirectiveSheet(
                usual.type(),
                null,
                usual.notation(),
                usual.issued(),
                usual.issuer(),
                usual.signer(),
                usual.signerPosition(),
                usual.title(),
                null,
                null,
                Urgency.EXPRESS,
                false,
                List.of());
        post.at("2026-03-10T22:15");
        UUID under = post.world.as("chuyenvien").bean(EnteringDirectives.class).enter(express, List.of(), List.of());
        UUID task =
                post.world.task().under(under).ledBy("snv").due(TaskFixture.DUE).give();
        give();
        post.tick();
        assertThat(post.mails(HEAD)).hasSize(1);

        new Acts(post.world).by("chuyenvien", TaskAction.SUSPEND, task);
        post.tick();
        assertThat(post.mails(HEAD)).hasSize(2);
    }

    @Test
    void at_night_nobody_is_disturbed_and_in_the_morning_all_is_told() {
        withoutDigests();
        post.at("2026-03-10T20:00");
        give();
        post.tick();
        post.at("2026-03-11T06:29");
        post.tick();
        assertThat(post.mails()).isEmpty();
        post.at("2026-03-11T06:30");
        post.tick();
        assertThat(post.mails(HEAD)).hasSize(1);
        assertThat(post.rows(HEAD).get(0).tries()).isEqualTo(1);
    }

    @Test
    void a_hostile_title_breaks_neither_header_nor_markup() {
        withoutDigests();
        post.world
                .task()
                .titled("Báo cáo\r\nBcc: all@example.vn\r\n\r\n<script>alert(1)</script><img src=x onerror=\"x\">")
                .ledBy("snv")
                .give();
        post.tick();
        MimeMessage mail = only(HEAD);
        assertThat(header(mail, "Bcc")).isEmpty();
        assertThat(post.mails()).hasSize(post.mails("canbo.snv").size() + 1);
        assertThat(subject(mail)).contains("Báo cáo Bcc: all@example.vn <script>");
        assertThat(html(mail)).doesNotContain("<script", "<img").contains("&lt;script&gt;alert(1)&lt;/script&gt;");
        assertThat(plain(mail)).doesNotContain("\nBcc:");
    }

    @Test
    void what_was_read_or_is_closed_or_turned_off_meanwhile_is_not_sent() {
        withoutDigests();
        post.at("2026-03-10T21:00");
        give();
        UUID withdrawn = post.world.task().ledBy("snv").titled("Việc thôi làm").give();
        post.plan();
        post.world.as("canbo.snv").bean(Inbox.class).readAll();
        new Acts(post.world).by("chuyenvien", TaskAction.WITHDRAW, withdrawn);
        post.at("2026-03-11T08:00");
        wishes("canbo.snv", true, null, null);
        post.tick();

        assertThat(post.mails(HEAD)).hasSize(1);
        assertThat(post.rows(HEAD)).extracting(MessageRow::reason).contains(DropReason.TASK_CLOSED);
        assertThat(post.rows("canbo.snv"))
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.reason()).isEqualTo(DropReason.ALREADY_READ));
    }

    @Test
    void who_wants_no_mail_gets_none_and_who_is_locked_out_neither() {
        withoutDigests();
        wishes("canbo.snv", false, null, null);
        give();
        post.plan();
        ManagingAccounts managing = post.world.as("admin").bean(ManagingAccounts.class);
        AccountRow head = managing.get(post.world.person(HEAD));
        managing.lock(head.id(), head.version());
        post.send();

        assertThat(post.mails()).isEmpty();
        assertThat(post.rows()).extracting(MessageRow::reason).containsExactly(DropReason.ACCOUNT_LOCKED);
    }

    @Test
    void who_has_no_address_is_shown_to_the_administrator() {
        withoutDigests();
        post.reach(HEAD, null, null);
        give();
        post.tick();
        assertThat(post.mails(HEAD)).isEmpty();
        assertThat(post.rows(HEAD)).extracting(MessageRow::reason).containsExactly(DropReason.NO_ADDRESS);
    }

    @Test
    void the_delegate_is_told_in_the_place_of_somebody_on_leave() {
        withoutDigests();
        wishes(HEAD, true, TODAY.plusDays(3), "canbo.snv");
        UUID task = post.world.taskIn(TaskState.RECEIVED);
        post.tick();
        post.forgetMails();

        new Acts(post.world).by("chuyenvien", TaskAction.URGE, task);
        post.tick();

        assertThat(post.mails(HEAD)).isEmpty();
        assertThat(plain(only("canbo.snv"))).contains("nhận thay Người dùng thutruong.snv");
        assertThat(post.rows("canbo.snv").get(0).absent()).isEqualTo("Người dùng thutruong.snv");

        post.at("2026-03-16T09:00");
        new Acts(post.world).by("chuyenvien", TaskAction.URGE, task);
        post.tick();
        assertThat(post.mails(HEAD)).hasSize(1);
    }

    @Test
    void a_delegate_who_may_not_see_the_task_leaves_it_to_another_head_of_the_unit() {
        withoutDigests();
        wishes("chanhvp", true, null, null);
        post.world.database().run(() -> post.world.account("pho.snv", "snv", vn.dondoc.identity.Role.UNIT_HEAD));
        post.reach("pho.snv", "pho.snv@example.vn", null);
        wishes("pho.snv", true, null, null);
        UUID task = post.world.taskIn(TaskState.RECEIVED);
        post.tick();
        post.forgetMails();
        wishes(HEAD, true, TODAY.plusDays(3), null);
        post.world
                .database()
                .run(() -> post.world
                        .database()
                        .entityManager()
                        .createQuery(
                                "update NotificationSetting s set s.delegateId = :stranger where s.accountId = :head")
                        .setParameter("stranger", post.world.person("thutruong.syt"))
                        .setParameter("head", post.world.person(HEAD))
                        .executeUpdate());

        new Acts(post.world).by("chuyenvien", TaskAction.URGE, task);
        post.tick();

        assertThat(post.mails("pho.snv")).as("once, although told twice").hasSize(1);
        assertThat(post.mails()).hasSize(1);
    }

    @Test
    void without_anybody_in_his_place_it_waits_for_his_return() {
        withoutDigests();
        wishes(HEAD, true, TODAY.plusDays(3), null);
        UUID task = post.world.taskIn(TaskState.RECEIVED);
        new Acts(post.world).by("chuyenvien", TaskAction.URGE, task);
        post.tick();
        assertThat(post.mails(HEAD)).isEmpty();
        assertThat(post.rows(HEAD))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.reason()).isEqualTo(DropReason.ON_LEAVE));
        assertThat(post.world.as(HEAD).bean(Inbox.class).unread()).isPositive();
    }
}
