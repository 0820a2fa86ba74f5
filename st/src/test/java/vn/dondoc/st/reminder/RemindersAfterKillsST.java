package vn.dondoc.st.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import vn.dondoc.st.api.ApiClient;
import vn.dondoc.st.server.DondocServer;

/**
 * Days go by on a moved clock over Tết, with outages, a clock that goes back, and kills in the middle of work, as many as
 * {@code -Ddondoc.days}, {@code -Ddondoc.kills} and {@code -Ddondoc.tasks} say: whatever fell due stands in the ledger once, and
 * what was sent arrived once.
 */
@EnabledIfSystemProperty(named = "dondoc.days", matches = "\\d+")
class RemindersAfterKillsST {
    private static final int DAYS = Integer.getInteger("dondoc.days", 4);
    private static final int KILLS = Integer.getInteger("dondoc.kills", 3);
    private static final int TASKS = Integer.getInteger("dondoc.tasks", 120);
    private static final int PEOPLE = 12;
    private static final LocalDate FIRST = LocalDate.of(2027, 1, 25); // Tết is on 6 February
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    /** Longer than the product lets pass between two looks for people whose digest is due. */
    private static final Duration DIGESTS = Duration.ofSeconds(33);

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @TempDir
    Path data;

    @TempDir
    Path outside;

    private final Random random = new Random(20_270_206);
    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private DondocServer server;
    private int kills;
    private int arrived;

    @BeforeEach
    void start() {
        mail.start();
        begin();
    }

    @AfterEach
    void end() {
        if (server.process().isAlive()) {
            server.close();
        }
        mail.stop();
    }

    private void begin() {
        server = DondocServer.start(
                data,
                Map.of(
                        "DONDOC_DEMO",
                        "true",
                        "DONDOC_CLOCK_FILE",
                        clock().toString(),
                        "DONDOC_MAIL_HOST",
                        "127.0.0.1",
                        "DONDOC_MAIL_PORT",
                        "" + mail.getSmtp().getPort()));
    }

    private Path clock() {
        return outside.resolve("clock");
    }

    private Instant moveTo(LocalDate day, String time) throws IOException {
        Instant at = ZonedDateTime.of(day, LocalTime.parse(time), ZONE).toInstant();
        Path fresh = Files.writeString(outside.resolve("clock.new"), at.toString());
        Files.move(fresh, clock(), java.nio.file.StandardCopyOption.ATOMIC_MOVE);
        return at;
    }

    @Test
    void everything_stands_in_the_ledger_once_and_arrives_once() throws Exception {
        bringIn();
        List<LocalDate> lived = new ArrayList<>();
        LocalDate day = FIRST;
        for (int n = 0; n < DAYS; n++) {
            if (n % 20 == 7) {
                day = day.plusDays(3); // down from Friday to Monday, or over Tết
            }
            int killed = KILLS * (n + 1) / DAYS - KILLS * n / DAYS;
            for (int k = 0; k < killed; k++) {
                moveTo(day, k == 0 ? "07:02" : "07:31");
                killSoon();
            }
            moveTo(day, "07:05");
            awaitReminded(day);
            moveTo(day, "07:31");
            LockSupport.parkNanos(DIGESTS.toNanos());
            awaitQuiet();
            lived.add(day);
            if (n % 15 == 3) {
                moveTo(day, "06:31"); // back by an hour, and on again
                awaitQuiet();
                moveTo(day, "07:32");
                awaitQuiet();
            }
            day = day.plusDays(1);
        }
        assertThat(kills).isEqualTo(KILLS);
        server.close();
        LocalDate last = day.minusDays(1);
        try (Ledger ledger = new Ledger(data)) {
            ledger.assertWhole(FIRST, last);
            ledger.assertMailed(mail.getReceivedMessages(), lived);
            Files.writeString(
                    Path.of(System.getProperty("dondoc.st.target"), "reminders.txt"),
                    "%d days, %d kills: %s%n".formatted(DAYS, kills, ledger.summary()));
        }
    }

    private void killSoon() {
        LockSupport.parkNanos(Duration.ofMillis(500 + random.nextInt(13_000)).toNanos());
        server.kill();
        kills++;
        begin();
    }

    /** Units with people who have addresses, and tasks that fall due in the days that are to come. */
    private void bringIn() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int n = 1; n <= PEOPLE; n++) {
            put("unit", "u" + n)
                    .add("code", "K" + n)
                    .add("name", "Đơn vị thử số " + n)
                    .add("kind", "DEPARTMENT")
                    .add("validFrom", "2020-01-01");
            close(lines);
            put("account", "a" + n)
                    .add("username", "thu.k" + n)
                    .add("name", "Thủ trưởng thử số " + n)
                    .add("unit", "u" + n)
                    .add("roles", Json.createArrayBuilder().add("UNIT_HEAD").add("UNIT_OFFICER"))
                    .add("email", "k" + n + "@example.vn")
                    .add("password", DondocServer.DEMO_PASSWORD);
            close(lines);
        }
        put("directive", "d1")
                .add("type", "TB")
                .add("notation", "909/TB-UBND")
                .add("issued", "2026-11-02")
                .add("issuer", "UBND tỉnh")
                .add("title", "Kết luận để thử nhắc việc");
        close(lines);
        for (int n = 1; n <= TASKS; n++) {
            put("task", "t" + n)
                    .add("directive", "d1")
                    .add("title", "Việc thử số " + n)
                    .add("leadUnit", "u" + (n % PEOPLE + 1))
                    .add(
                            "dueDate",
                            FIRST.minusDays(3)
                                    .plusDays(random.nextInt(Math.max(20, DAYS + 8)))
                                    .toString())
                    .add("state", "IN_PROGRESS")
                    .add("percent", 10)
                    .add("issuedAt", "2026-11-03T08:00:00+07:00")
                    .add(
                            "events",
                            Json.createArrayBuilder()
                                    .add(Json.createObjectBuilder()
                                            .add("at", "2026-11-04T08:00:00+07:00")
                                            .add("by", "a" + (n % PEOPLE + 1))
                                            .add("note", "Đã bắt đầu")
                                            .add("state", "IN_PROGRESS")
                                            .add("percent", 10)));
            close(lines);
        }
        ApiClient admin = ApiClient.of(server, "admin");
        String run = admin.send("POST", "/imports", lines.toString(), Map.of("Content-Type", "application/x-ndjson"))
                .json()
                .getString("id");
        JsonObject[] report = new JsonObject[1];
        await(() -> {
            report[0] = admin.get("/imports/" + run).json();
            return !"RUNNING".equals(report[0].getString("state"));
        });
        assertThat(report[0].getInt("rejected")).as(report[0].toString()).isZero();
    }

    private jakarta.json.JsonObjectBuilder record;

    private jakarta.json.JsonObjectBuilder put(String kind, String id) {
        record = Json.createObjectBuilder()
                .add("record", kind)
                .add("source", "thu")
                .add("sourceId", id);
        return record;
    }

    private void close(StringBuilder lines) {
        lines.append(record.build()).append('\n');
    }

    private void awaitReminded(LocalDate day) {
        await(() -> server.log().contains("reminders found for " + day));
        LockSupport.parkNanos(Duration.ofSeconds(2).toNanos());
    }

    /** Nothing has arrived for two rounds of the sender. */
    private void awaitQuiet() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        int before;
        do {
            before = arrived;
            LockSupport.parkNanos(Duration.ofSeconds(11).toNanos());
            arrived = mail.getReceivedMessages().length;
        } while (arrived != before && System.nanoTime() < end);
    }

    private static void await(BooleanSupplier come) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!come.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited too long").isLessThan(end);
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
    }
}
