package vn.dondoc.web.file;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import vn.dondoc.attachment.Attaching;
import vn.dondoc.attachment.AttachmentView;
import vn.dondoc.attachment.FileRefused;
import vn.dondoc.kernel.Failure;
import vn.dondoc.kernel.FieldProblem;
import vn.dondoc.kernel.Forbidden;
import vn.dondoc.kernel.InvalidInput;
import vn.dondoc.web.frame.Texts;
import vn.dondoc.web.problem.Causes;

/**
 * Takes one file that a page's script sends as the body, its name in a header of our own: no form of another site can set
 * that header, and the gate has refused requests that another site sends.
 */
@WebServlet("/uploads")
public class Uploads extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String NAME = "X-Dondoc-File";

    @EJB
    transient Attaching attaching;

    @Inject
    transient Texts texts;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = request.getHeader(NAME);
        if (name == null) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        try {
            AttachmentView file =
                    attaching.upload(request.getInputStream(), decoded(name), request.getContentLengthLong());
            answer(
                    response,
                    HttpServletResponse.SC_CREATED,
                    Json.createObjectBuilder()
                            .add("id", file.id().toString())
                            .add("name", file.name())
                            .add("size", file.size())
                            .build());
        } catch (RuntimeException e) {
            Failure failure = Causes.failure(e).orElseThrow(() -> e);
            JsonObject problem =
                    Json.createObjectBuilder().add("problem", text(failure)).build();
            answer(response, status(failure), problem);
        }
    }

    private static @Nullable String decoded(String name) {
        try {
            return URLDecoder.decode(name, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return name;
        }
    }

    private String text(Failure failure) {
        if (failure instanceof InvalidInput invalid) {
            FieldProblem first = invalid.problems().get(0);
            return texts.text(first.key(), first.args().toArray());
        }
        return texts.text(failure.key(), failure.args());
    }

    private static int status(Failure failure) {
        if (failure instanceof FileRefused refused) {
            return refused.status();
        }
        if (failure instanceof InvalidInput) {
            return HttpServletResponse.SC_BAD_REQUEST;
        }
        return failure instanceof Forbidden ? HttpServletResponse.SC_FORBIDDEN : 422;
    }

    private static void answer(HttpServletResponse response, int status, JsonObject body) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(body.toString());
    }
}
