package vn.dondoc.web.search;

import jakarta.ejb.EJB;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.dondoc.entry.DirectiveRow;
import vn.dondoc.kernel.Texts;
import vn.dondoc.search.Searching;

/** What the search box of the header offers while one types: directives whose notation or title begins so, or a likelier query, as JSON. */
@WebServlet("/suggest")
public class Suggest extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @EJB
    transient Searching searching;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String typed = Texts.clean(request.getParameter("q"));
        JsonArrayBuilder offers = Json.createArrayBuilder();
        JsonObjectBuilder answer = Json.createObjectBuilder();
        if (typed != null) {
            List<DirectiveRow> rows = searching.begun(Texts.cut(typed, 200));
            String instead = rows.isEmpty() ? searching.instead(Texts.cut(typed, 200)) : null;
            if (instead != null) {
                answer.add("instead", instead);
            }
            for (DirectiveRow row : rows) {
                offers.add(Json.createObjectBuilder()
                        .add("id", row.id().toString())
                        .add("notation", row.notation())
                        .add("title", row.title()));
            }
        }
        response.setContentType("application/json;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream()
                .write(answer.add("offers", offers).build().toString().getBytes(StandardCharsets.UTF_8));
    }
}
