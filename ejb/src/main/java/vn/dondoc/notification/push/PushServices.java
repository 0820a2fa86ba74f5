package vn.dondoc.notification.push;

import com.zerodeplibs.webpush.EncryptedPushMessage;
import com.zerodeplibs.webpush.MessageEncryption;
import com.zerodeplibs.webpush.MessageEncryptions;
import com.zerodeplibs.webpush.PushMessage;
import com.zerodeplibs.webpush.UserAgentMessageEncryptionKeyInfo;
import com.zerodeplibs.webpush.header.TTL;
import com.zerodeplibs.webpush.header.Topic;
import com.zerodeplibs.webpush.header.Urgency;
import com.zerodeplibs.webpush.jwt.VAPIDJWTParam;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.ProxySelector;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kernel.Settings;

/** Speaks to the push services of the browsers' makers. Follows no redirection, reads no body, waits ten seconds at most. */
@ApplicationScoped
class PushServices {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration TOKEN_LIFETIME = Duration.ofHours(12);
    private static final long KEPT_DAYS = 1;

    /** A newer message takes the place of one that still waits for the device at the push service. */
    private static final String TOPIC = "unread";

    private static final int TOO_LARGE = 413;
    private static final int TOO_MANY = 429;

    @Inject
    Settings settings;

    @Inject
    Endpoints endpoints;

    @Inject
    PushKeys keys;

    @Inject
    Reached reached;

    @Inject
    Clock clock;

    private final MessageEncryption encryption = MessageEncryptions.of();
    private @Nullable HttpClient http;

    @PostConstruct
    void prepare() {
        HttpClient.Builder builder =
                HttpClient.newBuilder().connectTimeout(PATIENCE).followRedirects(HttpClient.Redirect.NEVER);
        settings.pushProxy().ifPresent(proxy -> builder.proxy(ProxySelector.of(proxy)));
        http = builder.build();
    }

    /** Sends the text, encrypted for the receiver; never fails itself. */
    CompletableFuture<Delivery> send(Receiver receiver, String text) {
        try {
            if (!endpoints.isAllowed(receiver.endpoint())) {
                return CompletableFuture.completedFuture(Delivery.of(Delivery.Outcome.GONE));
            }
        } catch (UnknownHostException unknown) {
            reached.note(false);
            return CompletableFuture.completedFuture(Delivery.later(Duration.ZERO));
        }
        return client().sendAsync(request(receiver, text), HttpResponse.BodyHandlers.discarding())
                .handle((answer, failure) -> {
                    reached.note(failure == null);
                    return failure == null ? meaning(answer) : Delivery.later(Duration.ZERO);
                });
    }

    private HttpClient client() {
        if (http == null) {
            throw new IllegalStateException("not prepared");
        }
        return http;
    }

    private HttpRequest request(Receiver receiver, String text) {
        EncryptedPushMessage message = encryption.encrypt(
                UserAgentMessageEncryptionKeyInfo.of(receiver.p256dh(), receiver.auth()), PushMessage.ofUTF8(text));
        VAPIDJWTParam claims = VAPIDJWTParam.getBuilder()
                .resourceURLString(receiver.endpoint())
                .expirationTime(clock.instant().plus(TOKEN_LIFETIME))
                .subject(settings.pushContact())
                .build();
        return HttpRequest.newBuilder(URI.create(receiver.endpoint()))
                .timeout(PATIENCE)
                .header("Authorization", keys.pair().generateAuthorizationHeaderValue(claims))
                .header("Content-Type", message.mediaType())
                .header("Content-Encoding", message.contentEncoding())
                .header(TTL.HEADER_NAME, String.valueOf(TTL.days(KEPT_DAYS)))
                .header(Urgency.HEADER_NAME, Urgency.normal())
                .header(Topic.HEADER_NAME, Topic.ensure(TOPIC))
                .POST(HttpRequest.BodyPublishers.ofByteArray(message.toBytes()))
                .build();
    }

    private Delivery meaning(HttpResponse<Void> answer) {
        int status = answer.statusCode();
        if (status / 100 == 2) {
            return Delivery.of(Delivery.Outcome.TAKEN);
        }
        if (status == 404 || status == 410) {
            return Delivery.of(Delivery.Outcome.GONE);
        }
        if (status == TOO_LARGE) {
            return Delivery.of(Delivery.Outcome.REFUSED);
        }
        boolean says = status == TOO_MANY || status == 503;
        return Delivery.later(says ? retryAfter(answer) : Duration.ZERO);
    }

    private Duration retryAfter(HttpResponse<Void> answer) {
        String text = answer.headers().firstValue("Retry-After").orElse("").strip();
        if (text.matches("[0-9]{1,9}")) {
            return Duration.ofSeconds(Long.parseLong(text));
        }
        try {
            Instant when = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            Duration wait = Duration.between(clock.instant(), when);
            return wait.isNegative() ? Duration.ZERO : wait;
        } catch (DateTimeParseException none) {
            return Duration.ZERO;
        }
    }
}
