package vn.dondoc.web.link;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code /m}: the phone app, short enough to be typed. Who comes this way has changed his mind about the portal. */
@WebServlet("/m")
public class AppDoor extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Destination.forget(request, response);
        response.sendRedirect(Destination.APP_ADDRESS);
    }
}
