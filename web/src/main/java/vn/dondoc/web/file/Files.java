package vn.dondoc.web.file;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import vn.dondoc.attachment.FileAnswer;
import vn.dondoc.attachment.FileRequest;
import vn.dondoc.entry.OpeningFiles;
import vn.dondoc.kernel.Ids;

/** Gives out one file by its id, to whoever may see what it belongs to; {@code ?inline=true} asks to show it in place. */
@WebServlet("/files/*")
public class Files extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @EJB
    transient OpeningFiles opening;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        UUID id = Ids.orNotFound(
                Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1));
        FileRequest wish = FileDoor.wish(request, "true".equals(request.getParameter("inline")));
        FileDoor.give(FileAnswer.to(wish, opening.open(id)), request, response);
    }
}
