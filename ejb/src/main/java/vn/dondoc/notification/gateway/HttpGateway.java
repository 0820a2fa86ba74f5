package vn.dondoc.notification.gateway;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kernel.Settings;
import vn.dondoc.notification.delivery.Channel;
import vn.dondoc.notification.delivery.ChannelKind;
import vn.dondoc.notification.delivery.Delivery;
import vn.dondoc.notification.delivery.Delivery.Outcome;
import vn.dondoc.notification.delivery.Letter;

/**
 * Text messages handed to an address by {@code POST}, one JSON object each. The id goes along as {@code Idempotency-Key}, by which
 * the gateway can know a repeated one. Redirections are not followed; of an answer only the status is kept.
 */
@ApplicationScoped
public class HttpGateway implements Channel {
    private static final int TOO_MANY = 429;
    private static final int TIMED_OUT = 408;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    private @Nullable HttpClient http;

    @PostConstruct
    void prepare() {
        http = HttpClient.newBuilder()
                .connectTimeout(settings.deliveryPatience())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    @Override
    public ChannelKind kind() {
        return ChannelKind.GATEWAY;
    }

    @Override
    public boolean isOn() {
        return settings.gateway()
                .filter(place -> !place.equals(FileGateway.SETTING))
                .isPresent();
    }

    @Override
    public Line open() {
        return new Line() {
            @Override
            public Delivery hand(Letter letter) {
                return post(letter);
            }

            @Override
            public void close() {}
        };
    }

    private Delivery post(Letter letter) {
        if (http == null) {
            throw new IllegalStateException("not prepared");
        }
        try {
            return meaning(http.send(request(letter), HttpResponse.BodyHandlers.discarding())
                    .statusCode());
        } catch (ConnectException | HttpConnectTimeoutException away) {
            return Delivery.of(Outcome.AWAY, away.getClass().getSimpleName());
        } catch (IOException silent) {
            return Delivery.of(Outcome.UNKNOWN, silent.getClass().getSimpleName());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Delivery.of(Outcome.UNKNOWN, "stopped");
        }
    }

    private HttpRequest request(Letter letter) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(settings.gateway().orElse("")))
                .timeout(settings.deliveryPatience())
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", letter.message().toString())
                .POST(HttpRequest.BodyPublishers.ofString(TextMessage.of(letter, clock.instant())));
        settings.gatewayToken().ifPresent(token -> request.header("Authorization", "Bearer " + token));
        return request.build();
    }

    private static Delivery meaning(int status) {
        String answer = "HTTP " + status;
        if (status / 100 == 2) {
            return Delivery.of(Outcome.TAKEN, answer);
        }
        if (status == 401 || status == 403 || status == 404 || status / 100 == 3) {
            return Delivery.of(Outcome.AWAY, answer); // it refuses us, not the message
        }
        boolean later = status / 100 == 5 || status == TOO_MANY || status == TIMED_OUT;
        return Delivery.of(later ? Outcome.LATER : Outcome.REFUSED, answer);
    }
}
