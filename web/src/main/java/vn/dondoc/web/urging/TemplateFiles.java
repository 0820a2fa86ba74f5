package vn.dondoc.web.urging;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import vn.dondoc.paper.KeepingTemplates;
import vn.dondoc.paper.PaperForm;
import vn.dondoc.paper.PaperForms;

/** Gives out the template of a form as it is used now. */
@WebServlet("/template-files/*")
public class TemplateFiles extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @EJB
    transient KeepingTemplates keeping;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PaperForm form = PaperForms.named(
                Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1));
        byte[] word = keeping.word(form);
        response.setContentType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + form.name() + ".docx\"");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "private, no-store");
        response.setContentLength(word.length);
        response.getOutputStream().write(word);
    }
}
