package vn.dondoc.notification.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dondoc.identity.People;
import vn.dondoc.identity.session.EndReason;
import vn.dondoc.identity.session.SessionKind;
import vn.dondoc.identity.session.Sessions;
import vn.dondoc.identity.session.SignInPlace;
import vn.dondoc.kernel.BusinessRuleViolation;
import vn.dondoc.kernel.InvalidInput;
import vn.dondoc.kernel.NotFound;
import vn.dondoc.kernel.Settings;
import vn.dondoc.notification.Inbox;
import vn.dondoc.notification.TellingNews;
import vn.dondoc.notification.setting.NotificationSettingsSheet;
import vn.dondoc.notification.setting.OwnNotificationSettings;
import vn.dondoc.task.TaskFixture;

/** Devices are told once for everything new, as long as they want, and by nobody's word inside the own network. */
class PushingTest {
    private static final String HEAD = "thutruong.snv";

    private final List<HttpExchange> received = new CopyOnWriteArrayList<>();
    private volatile int status = 201;
    private volatile String retryAfter = "";
    private HttpServer service;
    private TaskFixture world;

    @BeforeEach
    void aProvinceAndAPushService() throws IOException {
        service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        service.createContext("/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            received.add(exchange);
            if (!retryAfter.isEmpty()) {
                exchange.getResponseHeaders().set("Retry-After", retryAfter);
            }
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        service.start();
        world = new TaskFixture();
        Map<String, String> set = Map.of("DONDOC_DATA", "target/test-data", "DONDOC_PUSH_ALLOW", "127.0.0.1:" + port());
        world.beans().put(Settings.class, new Settings(set::get));
        world.bean(Outbox.class);
    }

    @AfterEach
    void close() {
        service.stop(0);
    }

    private int port() {
        return service.getAddress().getPort();
    }

    private SubscriptionSheet phone(String name) {
        return new SubscriptionSheet("http://127.0.0.1:" + port() + "/" + name, publicKey(), "A".repeat(22), name);
    }

    private static String publicKey() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            byte[] encoded = ((ECPublicKey) generator.generateKeyPair().getPublic()).getEncoded();
            byte[] point = Arrays.copyOfRange(encoded, encoded.length - 65, encoded.length);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(point);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private SubscriptionRow subscribe(SubscriptionSheet sheet, UUID session) {
        world.as(HEAD);
        return world.bean(Subscribing.class).subscribe(sheet, session);
    }

    private void somethingHappens() {
        world.task().ledBy("snv").give();
        world.task().ledBy("snv").give();
        TellingNews telling = world.bean(TellingNews.class);
        Instant from = telling.begin(true);
        while (from != null) {
            from = telling.tell(from);
        }
    }

    private int send() {
        return world.bean(SendingMessages.class).send(50);
    }

    @Test
    void one_message_speaks_of_everything_new() {
        subscribe(phone("a"), null);
        somethingHappens();

        assertThat(send()).isEqualTo(1);
        assertThat(send()).isZero();
        assertThat(received).hasSize(1);
        assertThat(received.get(0).getRequestHeaders().getFirst("Content-Encoding"))
                .isEqualTo("aes128gcm");
        assertThat(received.get(0).getRequestHeaders().getFirst("Authorization"))
                .startsWith("vapid t=");
        world.as(HEAD);
        assertThat(world.bean(Subscribing.class).mine(null).get(0).lastSuccess())
                .isNotNull();
        assertThat(world.bean(Subscribing.class).state().reachable()).isTrue();
    }

    @Test
    void whoever_has_read_everything_is_not_disturbed() {
        subscribe(phone("a"), null);
        somethingHappens();
        world.as(HEAD);
        world.bean(Inbox.class).readAll();

        send();

        assertThat(received).isEmpty();
        assertThat(send()).isZero();
    }

    @Test
    void at_night_nobody_is_disturbed_and_in_the_morning_he_is_told() {
        subscribe(phone("a"), null);
        world.wait(Duration.ofHours(12));
        somethingHappens();
        send();
        assertThat(received).isEmpty();
        world.wait(Duration.ofHours(9));
        assertThat(send()).isZero();
        world.wait(Duration.ofMinutes(30));
        send();
        assertThat(received).hasSize(1);
    }

    @Test
    void who_is_on_leave_is_left_in_peace() {
        subscribe(phone("a"), null);
        world.bean(OwnNotificationSettings.class)
                .choose(new NotificationSettingsSheet(
                        true, false, true, null, null, null, TaskFixture.TODAY, TaskFixture.TODAY, null));
        somethingHappens();
        send();
        assertThat(received).isEmpty();
    }

    @Test
    void a_service_that_fails_is_asked_again_with_growing_pauses_and_then_no_more() {
        subscribe(phone("a"), null);
        somethingHappens();
        status = 500;

        assertThat(send()).isEqualTo(1);
        assertThat(send()).isZero();
        world.wait(Duration.ofMinutes(1));
        assertThat(send()).isEqualTo(1);
        world.wait(Duration.ofMinutes(1));
        assertThat(send()).isZero();
        for (int days = 0; days < 20; days++) {
            world.wait(Duration.ofHours(25));
            send();
        }
        assertThat(received).hasSize(8);
    }

    @Test
    void a_service_says_when_it_wants_to_be_asked_again() {
        subscribe(phone("a"), null);
        somethingHappens();
        status = 429;
        retryAfter = "600";
        send();
        world.wait(Duration.ofMinutes(9));
        assertThat(send()).isZero();
        status = 201;
        world.wait(Duration.ofMinutes(2));
        assertThat(send()).isEqualTo(1);
        assertThat(received).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 410})
    void a_device_that_has_gone_is_forgotten(int answer) {
        subscribe(phone("a"), null);
        somethingHappens();
        status = answer;

        send();

        world.as(HEAD);
        assertThat(world.bean(Subscribing.class).mine(null)).isEmpty();
    }

    @Test
    void what_is_too_large_for_a_service_is_not_sent_to_it_again() {
        subscribe(phone("a"), null);
        somethingHappens();
        status = 413;

        send();
        world.wait(Duration.ofDays(1));

        assertThat(send()).isZero();
        assertThat(received).hasSize(1);
    }

    @Test
    void a_subscription_ends_with_the_sign_in_of_its_device() {
        UUID head = world.person(HEAD);
        UUID session = world.bean(Sessions.class)
                .open(
                        world.bean(People.class).byId(head).orElseThrow(),
                        SessionKind.API,
                        new SignInPlace("10.0.0.1", "a phone"));
        assertThat(subscribe(phone("a"), session).current()).isTrue();
        somethingHappens();

        world.bean(Sessions.class).end(head, session, EndReason.ENDED_BY_OWNER);

        assertThat(send()).isZero();
        world.as(HEAD);
        assertThat(world.bean(Subscribing.class).mine(null)).isEmpty();
    }

    @Test
    void a_device_has_one_subscription_and_a_person_ten() {
        subscribe(phone("a"), null);
        subscribe(phone("a"), null);
        assertThat(world.bean(Subscribing.class).mine(null)).hasSize(1);
        for (int i = 1; i < 10; i++) {
            subscribe(phone("a" + i), null);
        }
        assertThatThrownBy(() -> subscribe(phone("b"), null)).isInstanceOf(BusinessRuleViolation.class);
    }

    @Test
    void nobody_ends_the_subscription_of_another() {
        UUID id = subscribe(phone("a"), null).id();
        world.as("canbo.snv");
        Subscribing subscribing = world.bean(Subscribing.class);

        assertThatThrownBy(() -> subscribing.end(id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> subscribing.endAt("http://127.0.0.1:" + port() + "/a"))
                .isInstanceOf(NotFound.class);
        world.as(HEAD);
        subscribing.endAt("http://127.0.0.1:" + port() + "/a");
        assertThat(subscribing.mine(null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://127.0.0.1/push",
                "https://localhost/push",
                "https://[::1]/push",
                "https://10.0.0.8/push",
                "https://169.254.169.254/latest/meta-data",
                "https://2130706433/push",
                "https://8.8.8.8:8443/push",
                "http://8.8.8.8/push",
                "https://user@8.8.8.8/push",
                "file:///etc/passwd",
                "ftp://8.8.8.8/",
                "nonsense",
                "https://no-such-host.invalid/push"
            })
    void an_endpoint_inside_the_network_is_refused(String endpoint) {
        SubscriptionSheet sheet = new SubscriptionSheet(endpoint, publicKey(), "A".repeat(22), null);
        assertThatThrownBy(() -> subscribe(sheet, null)).isInstanceOf(InvalidInput.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"AAAA", "BAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            })
    void keys_that_are_none_are_refused(String key) {
        SubscriptionSheet sheet = new SubscriptionSheet("https://8.8.8.8/push", key, "A".repeat(22), null);
        assertThatThrownBy(() -> subscribe(sheet, null)).isInstanceOf(InvalidInput.class);
    }
}
