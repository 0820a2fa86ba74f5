package vn.dondoc.api.app;

import jakarta.servlet.ServletContext;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The files of the phone app. Browsers ask each time whether a file is still the same, and are answered by a mark of its content;
 * who has opened the app once keeps one version as a whole in its service worker. Scripts, styles and pictures come from here alone.
 */
@WebServlet(urlPatterns = AppServlet.PATH + "/*", loadOnStartup = 1)
public class AppServlet extends HttpServlet {
    static final String PATH = "/app";

    static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; connect-src 'self'; "
                    + "manifest-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Serial
    private static final long serialVersionUID = 1L;

    private transient @Nullable AppFiles files;

    @Override
    public void init() {
        ServletContext context = getServletContext();
        files = AppFiles.in(
                new AppFiles.Folder() {
                    @Override
                    public Set<String> below(String path) {
                        Set<String> paths = context.getResourcePaths(path);
                        return paths == null ? Set.of() : paths;
                    }

                    @Override
                    public @Nullable InputStream open(String path) {
                        return context.getResourceAsStream(path);
                    }
                },
                PATH + "/");
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        if (path == null) {
            response.sendRedirect(request.getContextPath() + PATH + "/");
            return;
        }
        AppFile file = Objects.requireNonNull(files).at(path.substring(1));
        if (file == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("ETag", file.etag());
        if (isKnown(request.getHeader("If-None-Match"), file)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(file.mediaType());
        response.setContentLength(file.content().length);
        response.getOutputStream().write(file.content());
    }

    private static boolean isKnown(@Nullable String marks, AppFile file) {
        return marks != null && marks.contains(file.etag());
    }
}
