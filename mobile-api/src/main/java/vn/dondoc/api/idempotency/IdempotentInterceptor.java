package vn.dondoc.api.idempotency;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
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
            return Answers.response(acts.once(key.get(), () -> perform(call)), false);
        } catch (RuntimeException failed) {
            GivenAnswer earlier = acts.earlier(key.get()).orElseThrow(() -> failed);
            return Answers.response(earlier, true);
        }
    }

    private static GivenAnswer perform(InvocationContext call) {
        try {
            return Answers.given((Response) call.proceed());
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
