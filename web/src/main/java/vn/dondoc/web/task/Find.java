package vn.dondoc.web.task;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import vn.dondoc.directive.Notation;
import vn.dondoc.entry.DirectiveFilter;
import vn.dondoc.entry.DirectiveReading;
import vn.dondoc.entry.DirectiveRow;
import vn.dondoc.entry.DirectiveSort;
import vn.dondoc.kernel.Texts;
import vn.dondoc.task.TaskReading;

/**
 * Quick open from the header: a task's code, or a directive's number ({@code 1234}) or notation ({@code 45/TB-UBND}), opens
 * at once when it means exactly one thing; several become a list, and what is no directive's and words a search.
 */
@WebServlet("/find")
public class Find extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern CODE = Pattern.compile("[\\p{L}\\d]{1,6}-\\d{4}-\\d{1,8}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

    @EJB
    transient TaskReading tasks;

    @EJB
    transient DirectiveReading directives;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String text = Texts.clean(request.getParameter("q"));
        response.sendRedirect(request.getContextPath() + (text == null ? "/index.xhtml" : place(Texts.cut(text, 200))));
    }

    private String place(String text) {
        if (CODE.matcher(text).matches()) {
            Optional<UUID> task = tasks.byCode(text.toUpperCase(Locale.ROOT));
            if (task.isPresent()) {
                return "/tasks/task.xhtml?id=" + task.get();
            }
        }
        boolean number = NUMBER.matcher(text).matches();
        Optional<Notation> notation = Notation.of(text).filter(Notation::isRegular);
        if (!number && notation.isEmpty()) {
            return "/search.xhtml?q=" + encoded(text);
        }
        Set<UUID> found = new LinkedHashSet<>();
        List<String> beginnings = number
                ? List.of(text + "/", text + "-")
                : List.of(notation.get().text());
        for (String beginning : beginnings) {
            directives
                    .page(DirectiveFilter.byNotation(beginning), DirectiveSort.ISSUED_DESC, 2, null, 0)
                    .items()
                    .stream()
                    .map(DirectiveRow::id)
                    .forEach(found::add);
        }
        if (found.isEmpty()) { // it may be the number of a letter
            return "/search.xhtml?q=" + encoded(text);
        }
        return found.size() == 1
                ? "/directives/directive.xhtml?id=" + found.iterator().next()
                : "/directives/list.xhtml?notation="
                        + encoded(number ? text : notation.get().text());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
