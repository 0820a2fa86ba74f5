package vn.dondoc.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.notification.delivery.PostOffice.HEAD;
import static vn.dondoc.notification.delivery.PostOffice.plain;
import static vn.dondoc.notification.delivery.PostOffice.subject;

import jakarta.mail.internet.MimeMessage;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dondoc.notification.Inbox;
import vn.dondoc.notification.NewsKind;
import vn.dondoc.notification.setting.NotificationSettingsSheet;
import vn.dondoc.task.Acts;
import vn.dondoc.task.TaskAction;
import vn.dondoc.task.TaskFilter;
import vn.dondoc.task.TaskFlag;
import vn.dondoc.task.TaskReading;
import vn.dondoc.task.TaskState;
import vn.dondoc.task.TaskView;
import vn.dondoc.task.Timeliness;

/** One message a working day, at the hour that each has chosen, with the numbers of the lists themselves; never an empty one. */
class DigestTest {
    private final PostOffice post = new PostOffice();

    /** Before anybody's hour. */
    @BeforeEach
    void early() {
        post.at("2026-03-10T07:00");
    }

    @AfterEach
    void close() {
        post.close();
    }

    private void work() {
        for (int i = 0; i < 12; i++) {
            post.world
                    .task()
                    .ledBy("snv")
                    .titled("Việc quá hạn " + i)
                    .due(LocalDate.of(2026, 3, 9))
                    .give();
        }
        post.world
                .task()
                .ledBy("snv")
                .titled("Việc hôm nay")
                .due(LocalDate.of(2026, 3, 10))
                .give();
        post.world
                .task()
                .ledBy("snv")
                .titled("Việc sắp đến hạn")
                .due(LocalDate.of(2026, 3, 12))
                .give();
        post.world
                .task()
                .ledBy("snv")
                .titled("Việc còn lâu")
                .due(LocalDate.of(2026, 6, 12))
                .give();
        UUID confirmed = post.world.taskIn(TaskState.REPORTED);
        new Acts(post.world).by("chuyenvien", TaskAction.CONFIRM, confirmed);
    }

    private MimeMessage only(String username) {
        List<MimeMessage> digests = post.mails(username).stream()
                .filter(mail -> subject(mail).startsWith("Bản tin ngày")
                        || subject(mail).startsWith("Digest"))
                .toList();
        assertThat(digests).hasSize(1);
        return digests.get(0);
    }

    private long count(TaskFilter.Builder filter) {
        return post.world.as(HEAD).bean(TaskReading.class).count(filter.build());
    }

    private static long in(String heading, String text) {
        Matcher found =
                Pattern.compile(Pattern.quote(heading) + " \\((\\d+)\\)").matcher(text);
        return found.find() ? Long.parseLong(found.group(1)) : 0;
    }

    @Test
    void its_numbers_are_those_of_the_lists_that_it_leads_to() {
        work();
        post.at("2026-03-10T07:29");
        post.tick();
        assertThat(post.mails(HEAD)).noneMatch(mail -> subject(mail).startsWith("Bản tin"));
        post.at("2026-03-10T07:30");
        post.tick();
        post.tick();

        String text = plain(only(HEAD));
        long late = count(TaskFilter.builder().view(TaskView.UNIT).timeliness(Set.of(Timeliness.OPEN_OVERDUE)));
        long soon = count(TaskFilter.builder().view(TaskView.UNIT).flags(Set.of(TaskFlag.DUE_SOON)));
        long waiting = count(TaskFilter.builder().view(TaskView.MINE));
        assertThat(late).isEqualTo(12);
        assertThat(soon).isEqualTo(2);
        assertThat(in("Quá hạn", text)).isEqualTo(late);
        assertThat(in("Đến hạn hôm nay, sắp đến hạn", text)).isEqualTo(soon);
        assertThat(in("Chờ Ông/Bà xử lý", text)).isEqualTo(waiting).isPositive();
        Inbox inbox = post.world.as(HEAD).bean(Inbox.class);
        assertThat(in("Quyết định chưa đọc", text))
                .isEqualTo(
                        inbox.groups(true, NewsKind.DECISION, 0, 1, Locale.ROOT).total())
                .isEqualTo(1);
        assertThat(in("Thông báo khác chưa đọc", text))
                .isEqualTo(inbox.groups(true, NewsKind.OTHER, 0, 1, Locale.ROOT).total())
                .isEqualTo(15);
        assertThat(text)
                .contains("Số liệu tính đến 07:30 10/03/2026.")
                .contains("> https://dondoc.example.vn/tasks/list.xhtml?view=unit&timeliness=OPEN_OVERDUE")
                .contains("> https://dondoc.example.vn/tasks/list.xhtml?view=unit&flag=DUE_SOON")
                .contains("> https://dondoc.example.vn/tasks/list.xhtml?view=mine");
        assertThat(subject(only(HEAD))).contains("10/03/2026", "12 quá hạn", "2 sắp đến hạn");
        assertThat(text.split("- Việc quá hạn", -1)).as("ten rows a part").hasSizeGreaterThan(10);
    }

    @Test
    void each_has_it_at_his_own_hour_and_not_twice_on_a_day() {
        work();
        post.choose(HEAD, new NotificationSettingsSheet(true, false, true, "10h15", null, null, null, null, null));
        post.at("2026-03-10T10:14");
        post.tick();
        assertThat(post.rows(HEAD)).noneMatch(row -> row.purpose() == Purpose.DIGEST);
        post.at("2026-03-10T10:15");
        post.tick();
        only(HEAD);
        post.choose(HEAD, new NotificationSettingsSheet(true, false, true, "11:00", null, null, null, null, null));
        post.at("2026-03-10T11:30");
        post.tick();
        only(HEAD);
        post.at("2026-03-11T11:00");
        post.tick();
        assertThat(post.mails(HEAD))
                .filteredOn(mail -> subject(mail).startsWith("Bản tin"))
                .hasSize(2);
    }

    @Test
    void who_wants_none_gets_none() {
        work();
        post.choose(HEAD, new NotificationSettingsSheet(true, false, false, null, null, null, null, null, null));
        post.at("2026-03-10T09:00");
        post.tick();
        assertThat(post.rows(HEAD)).noneMatch(row -> row.purpose() == Purpose.DIGEST);
    }

    @ParameterizedTest(name = "none on {0}")
    @ValueSource(strings = {"2026-03-14", "2026-03-15", "2026-04-30", "2026-09-02", "2027-02-08"})
    void there_is_none_at_the_weekend_or_at_tet(String day) {
        post.world.task().ledBy("snv").due(LocalDate.of(2026, 3, 10)).give();
        post.at(day + "T09:00");
        post.tick();
        assertThat(post.rows()).noneMatch(row -> row.purpose() == Purpose.DIGEST);
    }

    @Test
    void nobody_gets_an_empty_one_and_old_news_alone_is_none() {
        post.at("2026-03-10T09:00");
        post.tick();
        assertThat(post.mails()).isEmpty();
        assertThat(post.rows(HEAD)).singleElement().satisfies(row -> {
            assertThat(row.reason()).isEqualTo(DropReason.NOTHING_NEW);
            assertThat(row.purpose()).isEqualTo(Purpose.DIGEST);
        });

        UUID task = post.world.taskIn(TaskState.REPORTED);
        new Acts(post.world).by("chuyenvien", TaskAction.CONFIRM, task);
        post.at("2026-03-11T07:30");
        post.tick();
        assertThat(plain(only(HEAD))).contains("Quyết định chưa đọc (1)").doesNotContain("Thông báo khác");
        post.at("2026-03-12T07:30");
        post.tick();
        assertThat(post.rows(HEAD).get(0).reason()).isEqualTo(DropReason.NOTHING_NEW);
    }

    @Test
    void what_a_server_that_was_down_has_missed_goes_out_when_it_is_back_and_not_at_night() {
        work();
        post.at("2026-03-10T14:20");
        post.tick();
        only(HEAD);

        post.forgetMails();
        post.at("2026-03-11T23:00");
        post.tick();
        assertThat(post.mails(HEAD)).isEmpty();
        post.at("2026-03-12T07:30");
        post.tick();
        assertThat(plain(only(HEAD))).contains("07:30 12/03/2026");
    }

    @Test
    void a_digest_that_could_not_be_sent_on_its_day_is_not_sent_on_another() {
        work();
        post.at("2026-03-10T09:00");
        post.plan();
        post.at("2026-03-11T07:00");
        post.send();
        assertThat(post.rows(HEAD))
                .filteredOn(row -> row.purpose() == Purpose.DIGEST)
                .extracting(MessageRow::reason)
                .containsExactly(DropReason.OUTDATED);
    }

    @Test
    void on_leave_the_other_head_has_it_in_his_place_without_links_to_lists_of_his_own() {
        work();
        post.world.database().run(() -> post.world.account("pho.snv", "snv", vn.dondoc.identity.Role.UNIT_HEAD));
        post.reach("pho.snv", "pho.snv@example.vn", null);
        post.choose(
                HEAD,
                new NotificationSettingsSheet(
                        true,
                        false,
                        true,
                        null,
                        null,
                        null,
                        LocalDate.of(2026, 3, 9),
                        LocalDate.of(2026, 3, 20),
                        null));
        post.at("2026-03-10T07:30");
        post.tick();
        post.tick();

        List<MimeMessage> digests = post.mails("pho.snv").stream()
                .filter(mail -> subject(mail).startsWith("Bản tin"))
                .toList();
        assertThat(digests).hasSize(2);
        assertThat(digests)
                .filteredOn(mail -> plain(mail).contains("nhận thay Người dùng thutruong.snv"))
                .singleElement()
                .satisfies(
                        mail -> assertThat(plain(mail)).contains("Quá hạn (12)").doesNotContain("list.xhtml"));
        assertThat(post.mails(HEAD)).isEmpty();
    }
}
