package vn.dondoc.notification.gateway;

import jakarta.json.Json;
import java.time.Instant;
import vn.dondoc.notification.delivery.Letter;

/** What a gateway is given: one JSON object, in one line. */
final class TextMessage {
    private TextMessage() {}

    static String of(Letter letter, Instant now) {
        return Json.createObjectBuilder()
                .add("id", letter.message().toString())
                .add("at", now.toString())
                .add("to", letter.address())
                .add("language", letter.language().getLanguage())
                .add("text", letter.brief())
                .build()
                .toString();
    }
}
