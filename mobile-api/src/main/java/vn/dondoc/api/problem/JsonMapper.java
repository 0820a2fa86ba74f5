package vn.dondoc.api.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** A body that is no JSON, or not the JSON that the resource takes. */
@Provider
public class JsonMapper implements ExceptionMapper<JsonProcessingException> {
    @Context
    HttpHeaders headers;

    @Override
    public Response toResponse(JsonProcessingException thrown) {
        return Problems.answer(thrown, headers.getAcceptableLanguages());
    }
}
