package vn.dondoc.web.gate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

/** Leads the browser elsewhere, also when its script asked and cannot follow a plain redirect to a page. */
final class Redirect {
    private Redirect() {}

    static void to(String address, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!"partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.sendRedirect(address);
            return;
        }
        response.setContentType("text/xml;charset=UTF-8");
        try (PrintWriter out = response.getWriter()) {
            out.print("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\"");
            out.print(address.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;"));
            out.print("\"></redirect></partial-response>");
        }
    }
}
