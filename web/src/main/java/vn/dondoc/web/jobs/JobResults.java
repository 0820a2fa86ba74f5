package vn.dondoc.web.jobs;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import vn.dondoc.job.Jobs;
import vn.dondoc.kernel.Ids;

/** Gives the file that came of background work to whoever asked for it. */
@WebServlet("/jobs/*")
public class JobResults extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @EJB
    transient Jobs jobs;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
        Jobs.Result result = jobs.result(Ids.orNotFound(id));
        response.setContentType(result.job().contentType());
        response.setContentLengthLong(Files.size(result.file()));
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"" + result.job().fileName() + "\"");
        response.setHeader("Cache-Control", "no-store");
        Files.copy(result.file(), response.getOutputStream());
    }
}
