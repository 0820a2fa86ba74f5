package vn.dondoc.api.idempotency;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.regex.Pattern;
import vn.dondoc.kernel.InvalidInput;

/** Takes the Idempotency-Key of a POST and watches its body. */
@Provider
@Priority(Priorities.ENTITY_CODER)
public class IdempotencyFilter implements ContainerRequestFilter {
    private static final String HEADER = "Idempotency-Key";
    private static final Pattern KEY = Pattern.compile("[!-~]([ -~]{0,98}[!-~])?");

    @Inject
    KeyedRequest keyed;

    @Override
    public void filter(ContainerRequestContext request) {
        String key = request.getHeaderString(HEADER);
        if (key == null || !HttpMethod.POST.equals(request.getMethod())) {
            return;
        }
        if (!KEY.matcher(key).matches()) {
            throw InvalidInput.at(HEADER, "api.idempotency.badKey");
        }
        String path =
                request.getMethod() + " " + request.getUriInfo().getRequestUri().getRawPath();
        String query = request.getUriInfo().getRequestUri().getRawQuery();
        request.setEntityStream(keyed.begin(key, query == null ? path : path + "?" + query, request.getEntityStream()));
    }
}
