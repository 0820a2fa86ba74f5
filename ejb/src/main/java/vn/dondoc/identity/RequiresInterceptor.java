package vn.dondoc.identity;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Arrays;
import vn.dondoc.kernel.Forbidden;

/** Asks for the right before the act begins; the annotation on the method goes before the one on the class. */
@Interceptor
@Requires
@Priority(Interceptor.Priority.APPLICATION)
public class RequiresInterceptor {
    @Inject
    CurrentActor current;

    @AroundInvoke
    Object check(InvocationContext call) throws Exception {
        Requires required = call.getMethod().getAnnotation(Requires.class);
        if (required == null) {
            required = call.getMethod().getDeclaringClass().getAnnotation(Requires.class);
        }
        if (required != null) {
            Actor actor = current.get();
            if (Arrays.stream(required.value()).noneMatch(actor::may)) {
                throw new Forbidden("failure.forbidden");
            }
        }
        return call.proceed();
    }
}
