package vn.dondoc.api.problem;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import vn.dondoc.api.json.JsonFormat;

/** The error page of this web application: what the container refuses before JAX-RS sees it reads like any other problem. */
@WebServlet(urlPatterns = ProblemServlet.PATH)
public class ProblemServlet extends HttpServlet {
    static final String PATH = "/problem";

    @Serial
    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int status = 404;
        Throwable cause = null;
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            Object given = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
            status = given instanceof Integer code && code >= 400 ? code : 500;
            cause = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        }
        List<Locale> accepted =
                request.getHeader("Accept-Language") == null ? List.of() : Collections.list(request.getLocales());
        if (cause != null && status == 500) {
            status = Diagnosis.of(cause).kind().status();
        }
        Problem problem = Problems.ofStatus(status, cause, accepted);
        response.setStatus(status);
        response.setContentType(Problem.MEDIA_TYPE);
        response.setHeader("Cache-Control", "no-store");
        if (status == HttpServletResponse.SC_UNAUTHORIZED) {
            response.setHeader("WWW-Authenticate", "Bearer realm=\"dondoc\", error=\"invalid_token\"");
        }
        byte[] body = JsonFormat.bytes(problem);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
