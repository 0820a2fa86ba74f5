package vn.dondoc.web.urging;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import vn.dondoc.attachment.FileAnswer;
import vn.dondoc.attachment.FileRequest;
import vn.dondoc.kernel.Ids;
import vn.dondoc.kernel.NotFound;
import vn.dondoc.urging.ReadingLetters;

/** Gives out a letter to whoever may see it: {@code /letters/ID/word} to be saved, {@code /letters/ID/pdf} to be shown. */
@WebServlet("/letters/*")
public class LetterFiles extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @EJB
    transient ReadingLetters reading;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String[] path = Optional.ofNullable(request.getPathInfo()).orElse("").split("/", -1);
        if (path.length != 3 || !path[2].matches("word|pdf")) {
            throw new NotFound();
        }
        boolean pdf = path[2].equals("pdf");
        FileRequest wish = new FileRequest(
                pdf, request.getHeader("Range"), request.getHeader("If-Range"), request.getHeader("If-None-Match"));
        FileAnswer answer = FileAnswer.to(wish, reading.open(Ids.orNotFound(path[1]), pdf));
        response.setStatus(answer.status());
        answer.headers().forEach(response::setHeader);
        if (!"HEAD".equals(request.getMethod())) {
            answer.writeTo(response.getOutputStream());
        }
    }
}
