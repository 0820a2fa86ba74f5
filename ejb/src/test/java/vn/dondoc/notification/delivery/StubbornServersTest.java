package vn.dondoc.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.notification.delivery.PostOffice.HEAD;
import static vn.dondoc.notification.delivery.PostOffice.header;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dondoc.notification.mail.MailChannel;
import vn.dondoc.notification.setting.NotificationSettingsSheet;

/** Whatever the mail server does: nothing is lost, nobody is told twice but in the one case that cannot be told apart. */
class StubbornServersTest {
    private static final String OFFICER = "canbo.snv";

    private final PostOffice post = new PostOffice();
    private final StubbornServer stubborn = new StubbornServer(0);

    @BeforeEach
    void noDigests() {
        for (String name : List.of(HEAD, OFFICER, "chuyenvien", "chanhvp", "lanhdao")) {
            post.choose(name, new NotificationSettingsSheet(true, false, false, null, null, null, null, null, null));
        }
    }

    @AfterEach
    void close() {
        stubborn.close();
        post.close();
    }

    private void toStubborn() {
        post.set.put("DONDOC_MAIL_PORT", String.valueOf(stubborn.port()));
    }

    private void toWilling() {
        post.set.put("DONDOC_MAIL_PORT", String.valueOf(post.port()));
    }

    /** One task, of which head and officer of the unit are told. */
    private void give() {
        post.world.task().ledBy("snv").give();
    }

    private MessageRow row(String username) {
        return post.rows(username).get(0);
    }

    @Test
    void a_server_that_is_away_for_hours_delays_everything_and_loses_and_doubles_nothing() {
        stubborn.close();
        toStubborn();
        for (int i = 0; i < 5; i++) {
            give();
        }
        for (int minute = 0; minute < 180; minute += 10) {
            post.tick();
            post.later(Duration.ofMinutes(10));
        }
        assertThat(post.mails()).isEmpty();
        assertThat(post.rows()).hasSize(10).allSatisfy(row -> {
            assertThat(row.state()).isEqualTo(MessageState.WAITING);
            assertThat(row.tries()).isZero();
        });
        OverseeingDelivery.Standing standing = post.administrator().standing();
        assertThat(standing.channels().get(0).pausedUntil()).isNotNull();
        assertThat(standing.counts().waiting()).isEqualTo(10);

        toWilling();
        post.later(Duration.ofMinutes(10));
        post.tick();
        post.tick();

        assertThat(post.mails(HEAD)).hasSize(5);
        assertThat(post.mails(OFFICER)).hasSize(5);
        assertThat(post.rows()).allSatisfy(row -> assertThat(row.repeats()).isZero());
        assertThat(post.administrator().standing().counts().waiting()).isZero();
    }

    @Test
    void a_server_that_speaks_to_nobody_is_left_alone_for_a_while() {
        stubborn.greets("421 too busy");
        toStubborn();
        give();
        for (int second = 0; second < 120; second += 5) {
            post.tick();
            post.later(Duration.ofSeconds(5));
        }
        assertThat(stubborn.connections()).isLessThanOrEqualTo(2);
        assertThat(post.administrator().standing().channels().get(0).answer()).contains("421");
    }

    @Test
    void a_server_that_falls_silent_behind_a_message_gets_it_again_under_the_same_id() {
        stubborn.fallsSilent(true);
        toStubborn();
        give();
        post.tick();

        assertThat(stubborn.taken()).hasSize(1);
        assertThat(post.rows()).extracting(MessageRow::state).contains(MessageState.FAILED, MessageState.WAITING);
        stubborn.fallsSilent(false);
        post.later(Duration.ofMinutes(2));
        post.tick();

        assertThat(stubborn.taken()).hasSize(3);
        List<String> ids = stubborn.taken().stream()
                .map(text -> text.lines()
                        .filter(line -> line.startsWith("Message-ID"))
                        .findFirst()
                        .orElse(""))
                .toList();
        assertThat(ids.subList(1, 3)).contains(ids.get(0));
        assertThat(ids.stream().distinct()).hasSize(2);
        assertThat(post.rows().stream().mapToInt(MessageRow::repeats).sum()).isEqualTo(1);
    }

    @Test
    void a_kill_between_the_answer_and_its_noting_repeats_under_the_same_id_and_is_counted() {
        give();
        post.plan();
        SendingLetters sending = post.world.bean(SendingLetters.class);
        Outbox outbox = post.world.bean(Outbox.class);
        Due due = outbox.take(ChannelKind.MAIL, 1).get(0);
        Letter letter = sending.letter(due);
        assertThat(outbox.begin(due, letter.address())).isNotNull();
        try (Channel.Line line = post.world.bean(MailChannel.class).open()) {
            assertThat(line.hand(letter).outcome()).isEqualTo(Delivery.Outcome.TAKEN);
        }
        assertThat(post.mails()).hasSize(1);

        post.tick();
        assertThat(post.mails()).as("in hand: nobody else takes it").hasSize(2);
        post.later(Duration.ofMinutes(16));
        post.tick();

        assertThat(post.mails()).hasSize(3);
        List<String> ids =
                post.mails().stream().map(mail -> header(mail, "Message-ID")).toList();
        assertThat(ids.stream().distinct()).hasSize(2);
        assertThat(ids).contains("<" + due.id() + "@dondoc.example.vn>");
        assertThat(post.rows().stream().mapToInt(MessageRow::repeats).sum()).isEqualTo(1);
        assertThat(post.administrator().standing().repeats()).isEqualTo(1);
        post.world.as("admin");
        assertThat(post.world.bean(ReadingMessages.class).whole(due.id()).attempts())
                .hasSize(2)
                .extracting(AttemptRow::outcome)
                .containsExactly(null, Delivery.Outcome.TAKEN);
    }

    @Test
    void a_kill_before_anything_was_handed_over_repeats_nothing() {
        give();
        post.plan();
        assertThat(post.world.bean(Outbox.class).take(ChannelKind.MAIL, 20)).hasSize(2);
        post.tick();
        assertThat(post.mails()).isEmpty();
        post.later(Duration.ofMinutes(16));
        post.tick();
        assertThat(post.mails()).hasSize(2);
        assertThat(post.rows()).allSatisfy(row -> assertThat(row.repeats()).isZero());
    }

    @Test
    void one_refused_address_ends_only_its_own_message() {
        stubborn.says(HEAD + "@example.vn", "550 5.1.1 unknown mailbox");
        toStubborn();
        give();
        post.tick();

        assertThat(row(HEAD).state()).isEqualTo(MessageState.DEAD);
        assertThat(row(HEAD).answer()).isEqualTo("550 5.1.1 unknown mailbox");
        assertThat(row(OFFICER).state()).isEqualTo(MessageState.SENT);
        assertThat(row(OFFICER).answer()).startsWith("250 2.0.0 queued as");
        assertThat(post.administrator().standing().counts().dead()).isEqualTo(1);

        stubborn.says(HEAD + "@example.vn", "250 ok");
        UUID dead = row(HEAD).id();
        post.administrator().again(dead);
        post.tick();
        assertThat(row(HEAD).state()).isEqualTo(MessageState.SENT);
    }

    @Test
    void an_address_marked_as_bounced_gets_nothing_until_the_person_has_another() {
        give();
        post.tick();
        UUID message = row(HEAD).id();
        post.administrator().bounced(message);
        give();
        post.tick();
        assertThat(row(HEAD).reason()).isEqualTo(DropReason.BOUNCED);

        post.reach(HEAD, "moi@example.vn", null);
        give();
        post.tick();
        assertThat(row(HEAD).state()).isEqualTo(MessageState.SENT);
        post.reach(HEAD, HEAD + "@example.vn", null);
        post.administrator().reachable(message);
        give();
        post.tick();
        assertThat(row(HEAD).state()).isEqualTo(MessageState.SENT);
    }

    @ParameterizedTest(name = "{0} is {1} after {2} tries")
    @CsvSource({
        "450 4.2.1 mailbox busy, FAILED, 1",
        "452 4.2.2 full, FAILED, 1",
        "550 5.7.1 no, DEAD, 1",
        "553 bad, DEAD, 1"
    })
    void answers_are_understood(String answer, MessageState state, int tries) {
        stubborn.says(HEAD + "@example.vn", answer);
        toStubborn();
        give();
        post.tick();
        assertThat(row(HEAD).state()).isEqualTo(state);
        assertThat(row(HEAD).tries()).isEqualTo(tries);
        assertThat(row(OFFICER).state()).isEqualTo(MessageState.SENT);
    }

    @Test
    void a_message_put_off_is_tried_with_growing_pauses_given_up_and_sent_again_on_demand() {
        stubborn.says(HEAD + "@example.vn", "450 4.2.1 mailbox busy");
        toStubborn();
        give();
        post.tick();
        post.later(Duration.ofSeconds(59));
        post.tick();
        assertThat(row(HEAD).tries()).isEqualTo(1);
        post.later(Duration.ofSeconds(1));
        post.tick();
        assertThat(row(HEAD).tries()).isEqualTo(2);
        for (int i = 0; i < 12; i++) {
            post.at("2026-03-" + (11 + i) + "T12:00");
            post.tick();
        }
        assertThat(row(HEAD).state()).isEqualTo(MessageState.DEAD);
        assertThat(row(HEAD).tries()).isEqualTo(8);

        stubborn.says(HEAD + "@example.vn", "250 ok");
        assertThat(post.administrator().allAgain()).isEqualTo(1);
        post.tick();
        assertThat(row(HEAD).state()).isEqualTo(MessageState.SENT);
    }
}
