package vn.dondoc.api.idempotency;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import vn.dondoc.api.json.JsonFormat;
import vn.dondoc.exchange.idempotency.GivenAnswer;
import vn.dondoc.exchange.idempotency.IdempotentActs;
import vn.dondoc.exchange.idempotency.RequestKey;
import vn.dondoc.identity.CurrentActor;

/** Does the act first and asks afterwards: only when it failed can an earlier answer matter. */
@Interceptor
@Idempotent
@Priority(Interceptor.Priority.APPLICATION)
public class IdempotentInterceptor {
    @Inject
    CurrentActor current;

    @Inject
    KeyedRequest keyed;

    @Inject
    IdempotentActs acts;

    @AroundInvoke
    Object once(InvocationContext call) throws Exception {
        Optional<RequestKey> key = keyed.of(current.get().accountId());
        if (key.isEmpty()) {
            return call.proceed();
        }
        try {
            return response(acts.once(key.get(), () -> perform(call)), false);
        } catch (RuntimeException failed) {
            GivenAnswer earlier = acts.earlier(key.get()).orElseThrow(() -> failed);
            return response(earlier, true);
        }
    }

    private static GivenAnswer perform(InvocationContext call) {
        try {
            Response answer = (Response) call.proceed();
            Object entity = answer.getEntity();
            String body = entity == null ? "" : new String(JsonFormat.bytes(entity), StandardCharsets.UTF_8);
            return new GivenAnswer(
                    answer.getStatus(),
                    answer.getHeaderString(HttpHeaders.ETAG),
                    answer.getHeaderString(HttpHeaders.LOCATION),
                    body);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static Response response(GivenAnswer given, boolean replayed) {
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
            answer.header("Idempotency-Replayed", "true");
        }
        return answer.build();
    }
}
