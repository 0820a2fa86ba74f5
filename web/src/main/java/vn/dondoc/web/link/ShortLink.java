package vn.dondoc.web.link;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.dondoc.identity.CurrentActor;
import vn.dondoc.web.frame.ReturnPath;

/** What all short links have in common: app or portal, sign-in first, and one answer for "unknown" and "not for you". */
abstract class ShortLink extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern NAME = Pattern.compile("/[\\p{L}\\p{N}._-]{1,60}");

    @Inject
    transient CurrentActor current;

    /** The page of the portal that shows it; empty when there is nothing that the one who asks may know of. */
    abstract Optional<String> page(String name);

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        if (path == null || !NAME.matcher(path).matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Destination.remember(request, response);
        if (Destination.of(request) == Destination.APP) {
            String name = URLEncoder.encode(path.substring(1), StandardCharsets.UTF_8);
            response.sendRedirect(Destination.APP_ADDRESS + "#" + request.getServletPath() + "/" + name);
        } else if (current.find().isEmpty()) {
            response.sendRedirect(ReturnPath.signIn(request));
        } else {
            Optional<String> page = page(path.substring(1));
            if (page.isPresent()) {
                response.sendRedirect(request.getContextPath() + page.get());
            } else {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            }
        }
    }
}
