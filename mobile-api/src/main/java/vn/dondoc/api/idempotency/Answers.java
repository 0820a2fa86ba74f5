package vn.dondoc.api.idempotency;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import vn.dondoc.api.json.JsonFormat;
import vn.dondoc.exchange.idempotency.GivenAnswer;

/** Between an answer as JAX-RS knows it and an answer as it is kept. */
final class Answers {
    private static final String REPLAYED = "Idempotency-Replayed";

    private Answers() {}

    static GivenAnswer given(Response answer) {
        Object entity = answer.getEntity();
        String body = entity == null ? "" : new String(JsonFormat.bytes(entity), StandardCharsets.UTF_8);
        return new GivenAnswer(
                answer.getStatus(), header(answer, HttpHeaders.ETAG), header(answer, HttpHeaders.LOCATION), body);
    }

    private static @Nullable String header(Response answer, String name) {
        Object value = answer.getHeaders().getFirst(name);
        return value == null ? null : value.toString();
    }

    static Response response(GivenAnswer given, boolean replayed) {
        Response.ResponseBuilder answer = Response.status(given.status());
        if (!given.body().isEmpty()) {
            answer.type(MediaType.APPLICATION_JSON_TYPE).entity(given.body().getBytes(StandardCharsets.UTF_8));
        }
        if (given.etag() != null) {
            answer.header(HttpHeaders.ETAG, given.etag());
        }
        if (given.location() != null) {
            answer.header(HttpHeaders.LOCATION, given.location());
        }
        if (replayed) {
            answer.header(REPLAYED, "true");
        }
        return answer.build();
    }
}
