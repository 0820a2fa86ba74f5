package vn.dondoc.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.dondoc.notification.delivery.PostOffice.HEAD;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.kernel.BusinessRuleViolation;
import vn.dondoc.kernel.Forbidden;
import vn.dondoc.kernel.InvalidInput;
import vn.dondoc.notification.setting.NotificationSettings;
import vn.dondoc.notification.setting.NotificationSettingsSheet;
import vn.dondoc.notification.setting.OwnNotificationSettings;

/** Text messages say numbers, counts and dates; and what people choose about being told. */
class GatewayTest {
    private static final String PHONE = "0912 345 678";

    private final PostOffice post = new PostOffice();

    @BeforeEach
    void phone() {
        post.set.remove("DONDOC_MAIL_HOST");
        post.reach(HEAD, null, PHONE);
        post.choose(HEAD, new NotificationSettingsSheet(true, true, true, null, null, null, null, null, null));
    }

    @AfterEach
    void close() {
        post.close();
    }

    private void give() {
        post.world
                .task()
                .ledBy("snv")
                .titled("Xử lý đơn của ông Nguyễn Văn A")
                .due(LocalDate.of(2026, 3, 9))
                .give();
    }

    @Test
    void a_gateway_that_reads_files_finds_one_line_a_message_without_any_content() throws IOException {
        post.set.put("DONDOC_GATEWAY", "file");
        give();
        post.tick();
        post.tick();

        Path file = Path.of(post.set.get("DONDOC_DATA"), "outgoing", "2026-03-10.jsonl");
        List<String> lines = Files.readAllLines(file);
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0))
                .contains("\"to\":\"0912345678\"")
                .contains("NV-2026-")
                .contains("09/03/2026");
        assertThat(lines.get(1)).contains("Đôn Đốc 10/03/2026: 1 quá hạn");
        assertThat(String.join("", lines)).doesNotContain("Nguyễn").doesNotContain("đơn của");
        assertThat(post.rows()).allSatisfy(row -> {
            assertThat(row.channel()).isEqualTo(ChannelKind.GATEWAY);
            assertThat(row.state()).isEqualTo(MessageState.SENT);
            assertThat(row.address()).isEqualTo("…678");
        });
    }

    @Test
    void a_gateway_that_is_called_is_told_who_calls_and_may_ask_for_later() throws IOException {
        List<Map.Entry<String, String>> calls = new CopyOnWriteArrayList<>();
        int[] status = {503};
        HttpServer gateway = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        gateway.createContext("/sms", exchange -> {
            calls.add(Map.entry(
                    exchange.getRequestHeaders().getFirst("Authorization") + " "
                            + exchange.getRequestHeaders().getFirst("Idempotency-Key"),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            exchange.sendResponseHeaders(status[0], -1);
            exchange.close();
        });
        gateway.start();
        try {
            post.set.put(
                    "DONDOC_GATEWAY", "http://127.0.0.1:" + gateway.getAddress().getPort() + "/sms");
            post.set.put("DONDOC_GATEWAY_TOKEN", "geheim");
            post.choose(HEAD, new NotificationSettingsSheet(true, true, false, null, null, null, null, null, null));
            give();
            post.tick();
            assertThat(post.rows()).extracting(MessageRow::state).containsExactly(MessageState.FAILED);
            status[0] = 200;
            post.later(Duration.ofMinutes(1));
            post.tick();
        } finally {
            gateway.stop(0);
        }
        assertThat(calls).hasSize(2);
        assertThat(calls.get(0).getKey())
                .isEqualTo("Bearer geheim " + post.rows().get(0).id());
        assertThat(calls.get(1).getKey()).isEqualTo(calls.get(0).getKey());
        assertThat(calls.get(0).getValue()).doesNotContain("Nguyễn");
        assertThat(post.rows().get(0).answer()).isEqualTo("HTTP 200");
    }

    @Test
    void without_a_channel_nothing_is_planned_and_a_later_one_brings_no_flood() {
        give();
        post.tick();
        assertThat(post.rows()).isEmpty();
        post.set.put("DONDOC_GATEWAY", "file");
        post.choose(HEAD, new NotificationSettingsSheet(true, true, false, null, null, null, null, null, null));
        post.tick();
        assertThat(post.rows()).isEmpty();
    }

    @Test
    void the_administrator_sees_the_servers_own_answer_to_a_test() {
        TryingChannels trying = post.world.as("admin").bean(TryingChannels.class);
        assertThatThrownBy(() -> trying.send(ChannelKind.MAIL, "a@example.vn", Locale.ROOT))
                .isInstanceOf(BusinessRuleViolation.class);
        post.set.put("DONDOC_MAIL_HOST", "127.0.0.1");
        Delivery sent = trying.send(ChannelKind.MAIL, "a@example.vn", Locale.ROOT);
        assertThat(sent.outcome()).isEqualTo(Delivery.Outcome.TAKEN);
        assertThat(sent.answer()).startsWith("250");
        assertThat(post.mails()).hasSize(1);
        post.set.put("DONDOC_MAIL_PORT", "1");
        Delivery away = trying.send(ChannelKind.MAIL, "a@example.vn", Locale.ROOT);
        assertThat(away.outcome()).isEqualTo(Delivery.Outcome.AWAY);
        assertThat(away.answer()).containsIgnoringCase("connect");
        assertThatThrownBy(() -> trying.send(ChannelKind.MAIL, "a@b\r\nBcc: c@d", Locale.ROOT))
                .isInstanceOf(InvalidInput.class);
        post.world.as(HEAD);
        assertThatThrownBy(() -> trying.send(ChannelKind.MAIL, "a@example.vn", Locale.ROOT))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void what_people_choose_is_checked_and_the_provinces_times_hold_where_they_choose_none() {
        OwnNotificationSettings own = post.world.as(HEAD).bean(OwnNotificationSettings.class);
        NotificationSettings usual = own.read().settings();
        assertThat(usual.digestAt()).isEqualTo("07:30");
        assertThat(usual.quietFrom()).isEqualTo("20:00");
        assertThat(usual.quietTo()).isEqualTo("06:30");

        OwnNotificationSettings.Shown chosen = own.choose(new NotificationSettingsSheet(
                false,
                true,
                true,
                "8h",
                "22:00",
                "5:15",
                LocalDate.of(2026, 4, 1),
                LocalDate.of(2026, 4, 1),
                "CANBO.snv"));
        assertThat(chosen.delegate()).isEqualTo("canbo.snv");
        assertThat(chosen.settings().digestAt()).isEqualTo("08:00");
        assertThat(chosen.settings().isOnLeave(LocalDate.of(2026, 4, 1))).isTrue();
        assertThat(own.read()).isEqualTo(chosen);

        LocalDate day = LocalDate.of(2026, 4, 1);
        assertThatThrownBy(() -> own.choose(new NotificationSettingsSheet(
                        true, true, true, "25:00", "x", null, day, day.minusDays(1), "thutruong.syt")))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        no -> assertThat(no.problems())
                                .extracting(problem -> problem.field())
                                .containsExactlyInAnyOrder("digestAt", "quietFrom", "leaveTo", "delegate"));
        assertThatThrownBy(() -> own.choose(
                        new NotificationSettingsSheet(true, true, true, "21:00", null, null, null, null, null)))
                .isInstanceOf(BusinessRuleViolation.class);
        assertThatThrownBy(() ->
                        own.choose(new NotificationSettingsSheet(true, true, true, null, null, null, day, null, HEAD)))
                .isInstanceOf(InvalidInput.class);
    }
}
