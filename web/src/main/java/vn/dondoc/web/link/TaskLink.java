package vn.dondoc.web.link;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import java.util.Locale;
import java.util.Optional;
import vn.dondoc.task.TaskReading;

/** {@code /t/NV-2026-000123}: a task by its code. */
@WebServlet("/t/*")
public class TaskLink extends ShortLink {
    private static final long serialVersionUID = 1L;

    @EJB
    transient TaskReading tasks;

    @Override
    Optional<String> page(String code) {
        return tasks.byCode(code.toUpperCase(Locale.ROOT)).map(id -> "/tasks/task.xhtml?id=" + id);
    }
}
