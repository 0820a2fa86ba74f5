package vn.dondoc.web.search;

import jakarta.ejb.EJB;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import vn.dondoc.kernel.Texts;
import vn.dondoc.search.Searching;

/**
 * What the search box of the header offers while one types, as JSON: directives whose notation or title begins so, letters whose number
 * does, or a likelier query.
 */
@WebServlet("/suggest")
public class Suggest extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @EJB
    transient Searching searching;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String typed = Texts.clean(request.getParameter("q"));
        JsonArrayBuilder offers = Json.createArrayBuilder();
        if (typed != null) {
            String begun = Texts.cut(typed, 200);
            searching
                    .begun(begun)
                    .forEach(row -> offers.add(offer("directives/directive", row.id(), row.notation())
                            .add("title", row.title())));
            if (Character.isDigit(begun.charAt(0))) { // a letter is known by its number
                searching
                        .begunLetters(begun)
                        .forEach(row -> offers.add(offer("urging-letters/letter", row.id(), row.number())
                                .add("title", row.title())));
            }
        }
        JsonArray rows = offers.build();
        String instead = typed != null && rows.isEmpty() ? searching.instead(Texts.cut(typed, 200)) : null;
        JsonObjectBuilder answer = Json.createObjectBuilder();
        if (instead != null) {
            answer.add("instead", instead);
        }
        response.setContentType("application/json;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream()
                .write(answer.add("offers", rows).build().toString().getBytes(StandardCharsets.UTF_8));
    }

    private static JsonObjectBuilder offer(String page, UUID id, String notation) {
        return Json.createObjectBuilder()
                .add("page", page)
                .add("id", id.toString())
                .add("notation", notation);
    }
}
