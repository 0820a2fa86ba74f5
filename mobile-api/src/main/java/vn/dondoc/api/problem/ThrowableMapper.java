package vn.dondoc.api.problem;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Everything that nobody else maps. */
@Provider
public class ThrowableMapper implements ExceptionMapper<Throwable> {
    @Context
    HttpHeaders headers;

    @Override
    public Response toResponse(Throwable thrown) {
        return Problems.answer(thrown, headers.getAcceptableLanguages());
    }
}
