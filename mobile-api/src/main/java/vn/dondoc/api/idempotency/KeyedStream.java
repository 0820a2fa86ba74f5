package vn.dondoc.api.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.dondoc.exchange.idempotency.GivenAnswer;
import vn.dondoc.exchange.idempotency.IdempotentActs;
import vn.dondoc.exchange.idempotency.RequestKey;
import vn.dondoc.identity.CurrentActor;

/**
 * The same for acts that begin work outside of their transaction and take a stream: here the key is asked first, which needs the
 * whole stream, because the body is part of what makes a request the same.
 */
@ApplicationScoped
public class KeyedStream {
    @Inject
    KeyedRequest keyed;

    @Inject
    CurrentActor current;

    @Inject
    IdempotentActs acts;

    /** Does the act with the stream unless it was done for this key before; then gives the former answer. */
    public Response once(InputStream body, Function<InputStream, Response> act) {
        if (!keyed.isKeyed()) {
            return act.apply(body);
        }
        try {
            Path spooled = Files.createTempFile("keyed", ".tmp");
            try {
                Files.copy(body, spooled, StandardCopyOption.REPLACE_EXISTING);
                return perform(keyed.of(current.get().accountId()).orElseThrow(), () -> applied(act, spooled));
            } finally {
                Files.delete(spooled);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Response perform(RequestKey key, Supplier<Response> act) {
        Optional<GivenAnswer> earlier = acts.earlier(key);
        if (earlier.isPresent()) {
            return Answers.response(earlier.get(), true);
        }
        return Answers.response(acts.once(key, () -> Answers.given(act.get())), false);
    }

    private static Response applied(Function<InputStream, Response> act, Path spooled) {
        try (InputStream stream = Files.newInputStream(spooled)) {
            return act.apply(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
