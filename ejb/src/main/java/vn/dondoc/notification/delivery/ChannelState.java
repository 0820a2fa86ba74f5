package vn.dondoc.notification.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a channel is: while nobody answers there it is left alone, longer each time. */
@Entity
@Table(name = "delivery_channel")
class ChannelState {
    private static final List<Duration> PAUSES =
            List.of(Duration.ofMinutes(1), Duration.ofMinutes(2), Duration.ofMinutes(5), Duration.ofMinutes(10));

    @Id
    @Enumerated(EnumType.STRING)
    private ChannelKind channel;

    @Column(name = "paused_until")
    private @Nullable Instant pausedUntil;

    private int failures;

    @Column(name = "failed_at")
    private @Nullable Instant failedAt;

    private @Nullable String answer;

    @Column(name = "succeeded_at")
    private @Nullable Instant succeededAt;

    private long repeats;

    @SuppressWarnings("NullAway")
    protected ChannelState() {}

    ChannelState(ChannelKind channel) {
        this.channel = channel;
    }

    void failed(@Nullable String said, Instant now) {
        pausedUntil = now.plus(PAUSES.get(Math.min(failures, PAUSES.size() - 1)));
        failures++;
        failedAt = now;
        answer = said;
    }

    void succeeded(Instant now) {
        pausedUntil = null;
        failures = 0;
        succeededAt = now;
    }

    /** A message is handed over that has perhaps arrived before. */
    void repeated() {
        repeats++;
    }

    long repeats() {
        return repeats;
    }

    ChannelKind channel() {
        return channel;
    }

    boolean isPaused(Instant now) {
        return pausedUntil != null && now.isBefore(pausedUntil);
    }

    @Nullable
    Instant pausedUntil() {
        return pausedUntil;
    }

    ChannelRow row(boolean on) {
        return new ChannelRow(channel, on, pausedUntil, failedAt, answer, succeededAt);
    }
}
